# Two rooms in one picture, for a call: strips of two places side by side, parted by a slanting line, each with its own person.
import numpy as np
from PIL import Image, ImageDraw

from print_look import smooth

WIDTH, HEIGHT = 1440, 810
SLANT, GAP = 46, 7  # how far the line leans either way, and half of the dark between two strips; pixels
FINE = 4  # the line is drawn this much larger, so that it has no steps


def strip(light, says):
    """A place's picture moved and scaled so that the point looked at stands in the middle of its strip."""
    if says.get('mirrored'):
        light = light[:, ::-1]
    x, y, zoom = says['at']
    x = WIDTH - x if says.get('mirrored') else x
    middle = WIDTH * sum(says['across']) / 2
    cuts = [Image.fromarray(np.ascontiguousarray(light[..., i]).astype(np.float32)).transform(
        (WIDTH, HEIGHT), Image.AFFINE, (1 / zoom, 0, x - middle / zoom, 0, 1 / zoom, y - HEIGHT / 2 / zoom), Image.BICUBIC) for i in range(3)]
    return np.stack([np.asarray(cut) * gain for cut, gain in zip(cuts, says.get('gains', (1, 1, 1)))], -1)


def window(says):
    """1 inside the strip, 0 outside; strips that begin or end at the picture's edge reach over it."""
    left, right = (WIDTH * u for u in says['across'])
    lean = lambda x, side: x + side * SLANT
    left, right = (-99 if left <= 0 else left + GAP), (right - GAP if says.get('parted') else right + 60)
    mask = Image.new('L', (WIDTH * FINE, HEIGHT * FINE))
    corners = ((lean(left, 1), 0), (lean(right, 1), 0), (lean(right, -1), HEIGHT), (lean(left, -1), HEIGHT))
    ImageDraw.Draw(mask).polygon([(x * FINE, y * FINE) for x, y in corners], fill=255)
    inside = np.asarray(mask.resize((WIDTH, HEIGHT), Image.BOX)).astype(np.float32) / 255
    if not says.get('parted'):  # the last strip falls dark before the words begin
        inside = inside * (1 - smooth(says['across'][1] - .08, says['across'][1], np.arange(WIDTH) / WIDTH))
    return inside[..., None]


def joined(strips, flat):
    """@param strips: what places.py says. @param flat: gives the layers of a place, laid over each other, as floats"""
    return sum(strip(flat(says['place'], 'call'), says) * window(says) for says in strips)
