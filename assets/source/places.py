# What each place is made of: its masters, and where name, pool and phone picture stand. Read by the packer and the stills.
# Pixels are those of the 1440 by 810 plate. `name` is the light surface under the bars, `pool` the lamp's light on the table;
# `layer` says with which layer they move. `narrow` composes the phone picture (780 by 640): x, y = the point (a fraction of
# the plate) that stands in its middle, zoom = how much bigger than plain cover. `calm` evens the lamp's edges, `quantiser`
# packs harder than usual. `split` makes a picture of two other places side by side (split.py). `page` is paper that prints itself when the room opens, and how many lines it holds.
POSTURES = ('rest', 'call', 'tense')

PLACES = {
    'title': {'page': {'x': 183, 'y': 352, 'width': 222, 'height': 180, 'lines': 10}, 'narrow': {'back': {'x': .31, 'y': .5, 'zoom': 1}}},
    'office': {
        'name': {'x': 97, 'y': 450, 'width': 125, 'height': 29, 'slant': 1, 'layer': 'front'},
        'pool': {'x': 410, 'y': 609, 'radius': 217, 'layer': 'front'},
        'narrow': {'back': {'x': .32, 'y': .36, 'zoom': 1.05}, 'figure': {'x': .335, 'y': .36, 'zoom': 1.05}, 'front': {'x': .315, 'y': .53, 'zoom': 1.1}},
    },
    'desk': {'quantiser': 34, 'narrow': {'back': {'x': .32, 'y': .5, 'zoom': 1}}},
    'agent-desk': {'narrow': {'back': {'x': .32, 'y': .5, 'zoom': 1}}},
    'court': {
        'name': {'x': 182, 'y': 464, 'width': 104, 'height': 32, 'slant': 0, 'layer': 'back'},
        'pool': {'x': 432, 'y': 330, 'radius': 210, 'layer': 'back'},
        'narrow': {layer: {'x': .31, 'y': .58, 'zoom': 1.25} for layer in ('back', 'figure', 'front')},
    },
    'rehearsal': {'narrow': {'back': {'x': .28, 'y': .40, 'zoom': 1.2}}},
    'clerk': {'narrow': {'back': {'x': .27, 'y': .40, 'zoom': 1.2}}},
    'meeting': {'narrow': {'back': {'x': .27, 'y': .5, 'zoom': 1.2}}},
    'street': {'narrow': {'back': {'x': .30, 'y': .5, 'zoom': 1.2}}},
    'call': {
        'split': (
            {'place': 'agent-office', 'at': (566, 410, 1.2), 'mirrored': True, 'across': (0, .265), 'parted': True, 'gains': (.9, .9, .9)},
            {'place': 'office', 'at': (500, 372, 1.17), 'across': (.265, .54)},
        ),
        'narrow': {'back': {'x': .25, 'y': .34, 'zoom': 1.38}},
    },
    'call-night': {
        'split': (
            {'place': 'office', 'at': (500, 372, 1.17), 'mirrored': True, 'across': (0, .255), 'parted': True, 'gains': (.9, .9, .55)},
            {'place': 'kitchen', 'at': (560, 455, 1.15), 'across': (.255, .54)},
        ),
        'narrow': {'back': {'x': .25, 'y': .34, 'zoom': 1.38}},
    },
    'agent-office': {
        'calm': 7, 'quantiser': 38,
        'name': {'x': 135, 'y': 474, 'width': 141, 'height': 33, 'slant': 4, 'layer': 'front'},
        'pool': {'x': 572, 'y': 651, 'radius': 196, 'layer': 'front'},
        'narrow': {'back': {'x': .31, 'y': .38, 'zoom': 1.05}, 'figure': {'x': .345, 'y': .39, 'zoom': 1.05}, 'front': {'x': .32, 'y': .56, 'zoom': 1.08}},
    },
    'kitchen': {
        'name': {'x': 94, 'y': 512, 'width': 112, 'height': 28, 'slant': 4, 'layer': 'front'},
        'pool': {'x': 372, 'y': 655, 'radius': 219, 'layer': 'back'},
        'narrow': {'back': {'x': .325, 'y': .53, 'zoom': 1.12}, 'figure': {'x': .325, 'y': .53, 'zoom': 1.12}, 'front': {'x': .325, 'y': .53, 'zoom': 1.12}},
    },
}
