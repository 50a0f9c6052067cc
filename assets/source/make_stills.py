# Bakes the stills that stand in for the stage: each place for wide and narrow screens, and the title's three panes.
# Stills carry no dots (dots cost ten times the bytes); the tones are those of the stage at rest.
# usage: python3 make_stills.py [place …]
import os
import sys

import numpy as np
from PIL import Image

from layers import HERE, HEIGHT, WIDTH, back, exists, flat, image, laid, over
from places import PLACES
from print_look import cover, printed, smooth

WIDE, NARROW = (1366, 768), (780, 640)
LIGHT = {  # lamp, glow, ambient
    'title': (1, 1, 1), 'office': (1.1, .9, 1), 'desk': (.66, .6, .8), 'court': (1, .6, .75),
    'rehearsal': (1, .8, .9), 'clerk': (1, .8, .8), 'meeting': (1, .8, .9), 'street': (1, .9, .85), 'call': (1, .9, .95), 'call-night': (1, .9, .85),
    'agent-office': (1, .8, .9), 'agent-desk': (.8, .8, .9), 'kitchen': (1, .8, .75),
}
LEDGE = {'agent-office': (.5, .78), 'kitchen': (0, .66)}  # how much light the table's edge keeps under the words, and from where
QUALITY = {'agent-office': 44, 'office': 72, 'kitchen': 72, 'agent-desk': 44}  # slats are dear
PANES = {  # seat -> place, part of the plate (x0, x1, y0, y1), light
    'counsel': ('office', (.22, .56, .04, .80), (1, 1, 1)),
    'agent': ('agent-office', (.21, .55, .12, .88), (1, .8, .95)),
    'speaker': ('kitchen', (.14, .50, .20, .98), (1, .9, .85)),
}


def words_right(ledge, start):
    return lambda u, v: 1 - .93 * smooth(.46, .60, u) * (1 - ledge * smooth(start, start + .06, v))


def words_below(u, v):
    return 1 - smooth(.64, .82, v)


def framed(light, place, layer):
    """One layer cut for the phone, by the place's own composition; past the plate's edge there is nothing."""
    says = PLACES[place].get('narrow', {})
    at = says.get(layer, says.get('back', {'x': .4, 'y': .5, 'zoom': 1}))
    k = max(NARROW[0] / WIDTH, NARROW[1] / HEIGHT) * at['zoom']
    wide, high = NARROW[0] / k, NARROW[1] / k
    x, y = at['x'] * WIDTH - wide / 2, at['y'] * HEIGHT - high / 2
    if layer == 'back':  # the back must fill the picture
        x, y = min(max(x, 0), WIDTH - wide), min(max(y, 0), HEIGHT - high)
    cuts = [Image.fromarray(light[..., i]).transform(NARROW, Image.AFFINE, (1 / k, 0, x, 0, 1 / k, y), Image.BICUBIC) for i in range(light.shape[2])]
    return np.clip(np.stack([np.asarray(c) for c in cuts], -1), 0, 255)


def composed(place):
    """The phone's picture: the same layers, each with its own crop and zoom."""
    light = framed(back(place).astype(np.float32), place, 'back')
    for layer, called in (('rest', 'figure'), ('front', 'front')):
        part = over(place, layer)
        if part is not None:
            light = laid(light, framed(part.astype(np.float32), place, called))
    return image(light)


def save(image, name, quality):
    target = os.path.join(HERE, '..', 'images', name + '.webp')
    image.save(target, quality=quality, method=6)
    print(f'{name:24} {image.size} {os.path.getsize(target):6} bytes')


if __name__ == '__main__':
    wanted = sys.argv[1:] or [p for p in PLACES if exists(p)]
    for place in wanted:
        light = LIGHT.get(place, (1, 1, 1))
        plate = flat(place)
        scrim = words_right(*LEDGE.get(place, (.55, .66))) if place != 'court' else None
        save(printed(cover(plate, *WIDE, (.5, .5)), place, *light, scrim=scrim, levels=255), f'still-{place}', QUALITY.get(place, 76))
        save(printed(composed(place), place, *light, scrim=words_below, levels=255), f'still-{place}-narrow', QUALITY.get(place, 76))
    for seat, (place, (x0, x1, y0, y1), light) in PANES.items():
        if place not in wanted:
            continue
        plate = flat(place)
        part = plate.crop((int(plate.width * x0), int(plate.height * y0), int(plate.width * x1), int(plate.height * y1)))
        save(printed(cover(part, 408, 514), place, *light, levels=255), f'pane-{seat}', QUALITY.get(place, 76))
