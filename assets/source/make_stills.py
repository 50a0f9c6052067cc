# Bakes the stills that stand in for the stage: each place for wide and narrow screens, and the title's three panes.
# Stills carry no dots (dots cost ten times the bytes); the tones are those of the stage at rest.
# usage: python3 make_stills.py
import os

from make_plates import HERE, mended
from print_look import cover, printed, smooth

WIDE, NARROW = (1366, 768), (780, 640)
LIGHT = {  # lamp, glow, ambient
    'title': (1, 1, 1), 'office': (1.1, .9, 1), 'desk': (.66, .6, .8), 'court': (1, .6, .75),
}
FOCUS = {'title': (.02, 1), 'office': (.32, 0), 'desk': (.02, .1), 'court': (.36, .1)}
ZOOM = {'title': 1.0, 'office': 1.12, 'desk': 1.0, 'court': 1.0}
PANES = {  # seat -> place, plate, part of the plate (x0, x1, y0, y1), light
    'counsel': ('office', 'office', (.22, .56, .04, .80), (1, 1, 1)),
    'agent': ('agent-office', 'agent', (.24, .58, .10, .86), (1, 1, 1.15)),
    'speaker': ('kitchen', 'speaker', (.22, .56, .16, .92), (1, 1, 1)),
}


def words_right(u, v):
    return 1 - .93 * smooth(.46, .60, u) * (1 - .55 * smooth(.66, .72, v))


def words_below(u, v):
    return 1 - smooth(.70, .86, v)


def save(image, name, quality):
    target = os.path.join(HERE, '..', 'images', name + '.webp')
    image.save(target, quality=quality, method=6)
    print(f'{name:24} {image.size} {os.path.getsize(target):6} bytes')


if __name__ == '__main__':
    for place, light in LIGHT.items():
        plate = mended(place)
        scrim = words_right if place != 'court' else None
        save(printed(cover(plate, *WIDE, (.5, .5)), place, *light, scrim=scrim, levels=255), f'still-{place}', 76)
        near = cover(plate, round(NARROW[0] * ZOOM[place]), round(NARROW[1] * ZOOM[place]), FOCUS[place])
        near = near.crop(((near.width - NARROW[0]) // 2, 0, (near.width + NARROW[0]) // 2, NARROW[1]))
        save(printed(near, place, *light, scrim=words_below, levels=255), f'still-{place}-narrow', 76)
    for seat, (place, name, (x0, x1, y0, y1), light) in PANES.items():
        plate = mended(name)
        part = plate.crop((int(plate.width * x0), int(plate.height * y0), int(plate.width * x1), int(plate.height * y1)))
        save(printed(cover(part, 408, 514), place, *light, levels=255), f'pane-{seat}', 76)
