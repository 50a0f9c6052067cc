# Bakes the stills that stand in for the stage: each place for wide and narrow screens, and the title's three panes.
# Stills carry no dots (dots cost ten times the bytes); the tones are those of the stage at rest.
# usage: python3 make_stills.py [place …]
import os
import sys

from make_plates import HERE, mended
from print_look import cover, printed, smooth

WIDE, NARROW = (1366, 768), (780, 640)
LIGHT = {  # lamp, glow, ambient
    'title': (1, 1, 1), 'office': (1.1, .9, 1), 'desk': (.66, .6, .8), 'court': (1, .6, .75),
    'agent-office': (1, .8, .9), 'kitchen': (1, .8, .75),
}
FOCUS = {'title': (.02, 1), 'office': (.354, 0), 'desk': (.02, .1), 'court': (.36, .1), 'agent-office': (.1, 0), 'kitchen': (.06, 0)}
ZOOM = {'title': 1.0, 'office': 1.12, 'desk': 1.0, 'court': 1.0, 'agent-office': 1.0, 'kitchen': 1.0}
LEDGE = {'agent-office': (.5, .78), 'kitchen': (0, .66)}  # how much light the table's edge keeps under the words, and from where
QUALITY = {'agent-office': 62}  # slats are dear
PANES = {  # seat -> place, part of the plate (x0, x1, y0, y1), light
    'counsel': ('office', (.22, .56, .04, .80), (1, 1, 1)),
    'agent': ('agent-office', (.21, .55, .12, .88), (1, .8, .95)),
    'speaker': ('kitchen', (.14, .50, .20, .98), (1, .9, .85)),
}


def words_right(ledge, start):
    return lambda u, v: 1 - .93 * smooth(.46, .60, u) * (1 - ledge * smooth(start, start + .06, v))


def words_below(u, v):
    return 1 - smooth(.64, .82, v)


def save(image, name, quality):
    target = os.path.join(HERE, '..', 'images', name + '.webp')
    image.save(target, quality=quality, method=6)
    print(f'{name:24} {image.size} {os.path.getsize(target):6} bytes')


if __name__ == '__main__':
    wanted = sys.argv[1:] or LIGHT
    for place in wanted:
        light = LIGHT[place]
        plate = mended(place)
        scrim = words_right(*LEDGE.get(place, (.55, .66))) if place != 'court' else None
        save(printed(cover(plate, *WIDE, (.5, .5)), place, *light, scrim=scrim, levels=255), f'still-{place}', QUALITY.get(place, 76))
        near = cover(plate, *NARROW, FOCUS[place], ZOOM[place])
        save(printed(near, place, *light, scrim=words_below, levels=255), f'still-{place}-narrow', 76)
    for seat, (place, (x0, x1, y0, y1), light) in PANES.items():
        if place not in wanted:
            continue
        plate = mended(place)
        part = plate.crop((int(plate.width * x0), int(plate.height * y0), int(plate.width * x1), int(plate.height * y1)))
        save(printed(cover(part, 408, 514), place, *light, levels=255), f'pane-{seat}', 76)
