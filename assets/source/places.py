# What each place is made of: its masters, and where name, pool and phone picture stand. Read by the packer and the stills.
# Pixels are those of the 1440 by 810 plate. `name` is the light surface under the bars, `pool` the lamp's light on the table;
# `layer` says with which layer they move. `narrow` composes the phone picture (780 by 640): x, y = the point (a fraction of
# the plate) that stands in its middle, zoom = how much bigger than plain cover.
POSTURES = ('rest', 'call', 'tense')

PLACES = {
    'title': {'narrow': {'back': {'x': .31, 'y': .5, 'zoom': 1}}},
    'office': {'flat': 'counsel', 'narrow': {'back': {'x': .41, 'y': .45, 'zoom': 1.12}}},
    'desk': {'quantiser': 34, 'narrow': {'back': {'x': .32, 'y': .5, 'zoom': 1}}},
    'agent-desk': {'quantiser': 37, 'narrow': {'back': {'x': .32, 'y': .5, 'zoom': 1}}},
    'court': {
        'name': {'x': 182, 'y': 464, 'width': 104, 'height': 32, 'slant': 0, 'layer': 'back'},
        'pool': {'x': 432, 'y': 330, 'radius': 210, 'layer': 'back'},
        'narrow': {layer: {'x': .31, 'y': .58, 'zoom': 1.25} for layer in ('back', 'figure', 'front')},
    },
    'agent-office': {'flat': 'agent', 'narrow': {'back': {'x': .38, 'y': .5, 'zoom': 1}}},
    'kitchen': {'flat': 'speaker', 'narrow': {'back': {'x': .36, 'y': .5, 'zoom': 1}}},
}
