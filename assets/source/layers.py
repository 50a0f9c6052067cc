# Reads the masters of a place as layers of straight light and cover, and lays them one over the other.
# A master is a grey strip of equal pictures: lamp, glow, ambient and, for all but the back, cover. A flat master has no other layers.
import os

import numpy as np
from PIL import Image, ImageFilter

from mending import MEND
from places import PLACES, POSTURES
from split import joined

HERE = os.path.dirname(os.path.abspath(__file__))
WIDTH, HEIGHT = 1440, 810


def master(name):
    return os.path.join(HERE, 'plates', name + '.webp')


def rows(name):
    """The pictures of a strip as floats, height x width x 3 or 4."""
    image = Image.open(master(name))
    if image.height < image.width:  # the oldest masters: the three groups in one colour picture
        light = np.asarray(image.convert('RGB')).astype(np.float32)
        green = light[..., 1]
        light[..., 1] = np.where(green < 7, 0, green)  # what its own compression spilt into the glow
        return light
    count = round(image.height / (image.width * HEIGHT / WIDTH))
    return np.stack(np.split(np.asarray(image.convert('L')).astype(np.float32), count), -1)


def sized(light):
    """Brings a layer to the size of the plate."""
    if light.shape[:2] == (HEIGHT, WIDTH):
        return light
    groups = [Image.fromarray(light[..., i].astype(np.float32), 'F').resize((WIDTH, HEIGHT), Image.LANCZOS) for i in range(light.shape[2])]
    return np.stack([np.asarray(g) for g in groups], -1)


def spread(light):
    """Carries the light of what is covered a little past its edge, so that no fringe shows when layers move or scale."""
    cover = light[..., 3:4] / 255
    weight = np.where(cover > .9, cover, cover ** 3 * .5)
    total, share = light[..., :3] * weight, weight
    near, sure = light[..., :3], np.clip(cover * 8 - 6.4, 0, 1)
    for _ in range(12):
        total = sum(np.roll(np.roll(total, a, 0), b, 1) * k for a, b, k in KERNEL)
        share = sum(np.roll(np.roll(share, a, 0), b, 1) * k for a, b, k in KERNEL)
    reach = np.where(share > 1e-4, total / np.maximum(share, 1e-4), 0)
    return np.concatenate([near * sure + reach * (1 - sure), light[..., 3:4]], -1)


KERNEL = [(a, b, ka * kb) for a, ka in ((-1, .25), (0, .5), (1, .25)) for b, kb in ((-1, .25), (0, .5), (1, .25))]


def calmed(light, place):
    """Evens the torn edges that few samples leave on slats of sun, where a place asks for it; cheaper to pack, too."""
    size = PLACES[place].get('calm')
    if size:
        lamp = Image.fromarray(light[..., 0].clip(0, 255).astype(np.uint8)).filter(ImageFilter.MedianFilter(size))
        light[..., 0] = np.asarray(lamp.filter(ImageFilter.GaussianBlur(.9)))
    return light


def back(place):
    says = PLACES[place]
    if 'split' in says:
        return np.clip(joined(says['split'], whole), 0, 255)
    light = rows(says['flat']) if 'flat' in says else sized(rows(place + '-back'))
    if place in MEND:
        light = MEND[place](light)
    return np.clip(calmed(sized(light), place), 0, 255)


def has(place, layer):
    return not {'flat', 'split'} & PLACES[place].keys() and os.path.exists(master(f'{place}-{layer}'))


def exists(place):
    return 'split' in PLACES[place] or os.path.exists(master(PLACES[place].get('flat', place + '-back')))


def over(place, layer):
    """A front or a figure, or nothing where the place has none. A missing posture is the posture at rest."""
    if has(place, layer):
        return spread(np.clip(calmed(sized(rows(f'{place}-{layer}')), place), 0, 255))
    return over(place, 'rest') if layer in POSTURES[1:] else None


def box(cover, margin=6):
    """The smallest box, on even pixels, that holds whatever is covered."""
    tall, wide = np.where((cover > 6).any(1))[0], np.where((cover > 6).any(0))[0]
    x0, y0 = max(0, (wide[0] - margin) // 2 * 2), max(0, (tall[0] - margin) // 2 * 2)
    x1, y1 = min(cover.shape[1], (wide[-1] + margin) // 2 * 2 + 2), min(cover.shape[0], (tall[-1] + margin) // 2 * 2 + 2)
    return int(x0), int(y0), int(x1), int(y1)


def laid(under, layer):
    cover = layer[..., 3:4] / 255
    return under * (1 - cover) + layer[..., :3] * cover


def whole(place, posture='rest'):
    """The layers of a place laid over each other."""
    light = back(place)
    for layer in (over(place, posture), over(place, 'front')):
        if layer is not None:
            light = laid(light, layer)
    return light


def flat(place, posture='rest'):
    """The whole place as one picture of light groups."""
    return image(whole(place, posture))


def image(light):
    return Image.fromarray((np.clip(light[..., :3], 0, 255) + .5).astype(np.uint8))
