# Mends the rendered rooms, adds the glow they lack and writes assets/images/plate-*.avif.
# A written plate is one grey strip, three pictures high: lamp, glow, ambient. Grey has no colour planes to
# subsample, so lossy compression cannot mix the light groups.
# usage: python3 make_plates.py     (reads plates/*.webp: red = lamp, green = glow, blue = ambient; needs avifenc)
import os
import subprocess
import tempfile

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from print_look import smooth

HERE = os.path.dirname(os.path.abspath(__file__))
WIDTH, HEIGHT = 1440, 810
QUANTISER = '34'  # 0 is lossless, 63 the coarsest
MASTERS = {'title': 'title', 'office': 'counsel', 'desk': 'desk', 'court': 'court'}


def rendered(name):
    image = Image.open(os.path.join(HERE, 'plates', name + '.webp')).convert('RGB')
    light = np.asarray(image).astype(np.float32)
    green = light[..., 1]
    light[..., 1] = np.where(green < 7, 0, green)  # what the renders' own compression spilt into the glow
    return light


def ellipse(light, x, y, rx, ry, edge=.35):
    """1 inside, 0 outside, soft edge: a mask in the plate's own pixels."""
    yy, xx = np.mgrid[0:light.shape[0], 0:light.shape[1]]
    return 1 - smooth(1 - edge, 1, np.sqrt(((xx - x) / rx) ** 2 + ((yy - y) / ry) ** 2))


def halo(light, x, y, reach):
    """Light that falls off around a point and lands on whatever the ambient shows to be there."""
    yy, xx = np.mgrid[0:light.shape[0], 0:light.shape[1]]
    distance = np.sqrt((xx - x) ** 2 + ((yy - y) * 1.35) ** 2)
    return np.exp(-distance / reach) * light[..., 2]


def drawn(light, corners, value, blur):
    mask = Image.new('L', (light.shape[1], light.shape[0]))
    ImageDraw.Draw(mask).polygon(corners, fill=value)
    return np.asarray(mask.filter(ImageFilter.GaussianBlur(blur))).astype(np.float32)


def mend_office(light):
    head = ellipse(light, 632, 252, 62, 84)
    pale = (light[..., 2] < 86) * head  # the face, not the sky behind it
    light[..., 2] = light[..., 2] * (1 - pale) + np.minimum(light[..., 2], 9 + light[..., 2] * .12) * pale
    light[..., 0] *= 1 - .9 * head
    light[..., 1] *= 1 - head
    light[..., 0] *= 1 - .6 * ellipse(light, 472, 592, 30, 38, .6)  # the hand under the lamp burned out
    light[515:572, 634:676, :] = np.minimum(light[515:572, 634:676, :], 6)  # two lit windows shone through the coat
    light[..., 1] = np.maximum(light[..., 1], halo(light, 140, 590, 150) * 2.6)
    return light


def mend_desk(light):
    screen = [(1419, 705), (1506, 690), (1545, 840), (1467, 864)]
    lit = drawn(light, screen, 120, 2) + halo(light, 1483, 775, 190) * 1.5
    light[..., 1] = np.maximum(light[..., 1], lit)
    return light


def combed(light, x0, x1, y0, y1, reach=48):
    """Draws the grain of upright panels out along the wood; the renders' filter had left it in drips."""
    part = light[y0:y1, x0:x1]
    padded = np.pad(part, ((reach, reach + 1), (0, 0), (0, 0)), mode='reflect').cumsum(0)
    light[y0:y1, x0:x1] = part * .2 + (padded[2 * reach + 1:] - padded[:-2 * reach - 1]) / (2 * reach + 1) * .8


def mend_court(light):
    for x0, x1, y1 in ((160, 402, 455), (402, 446, 400), (446, 622, 455), (622, 724, 370), (724, 856, 455), (856, 884, 400), (884, 1330, 455)):
        combed(light, x0, x1, 184, y1)
    light[..., 1] = np.maximum(light[..., 1], halo(light, 1020, 798, 130) * 1.2)
    return light


def mend_agent(light):
    head = ellipse(light, 646, 262, 40, 58)  # lost against the notice board otherwise
    shoulders = np.maximum(ellipse(light, 649, 322, 30, 40, .6), ellipse(light, 655, 372, 100, 44, .6))
    light *= 1 - .5 * head[..., None]
    light[..., 2] *= 1 - .45 * shoulders * (1 - head)
    return light


def mended(name):
    light = rendered(MASTERS.get(name, name))
    change = {'office': mend_office, 'desk': mend_desk, 'court': mend_court, 'agent': mend_agent}.get(name)
    light = np.clip(change(light) if change else light, 0, 255)
    return Image.fromarray((light + .5).astype(np.uint8))


def strip(image):
    tall = Image.new('L', (WIDTH, HEIGHT * 3))
    for row, group in enumerate(image.resize((WIDTH, HEIGHT), Image.LANCZOS).split()):
        tall.paste(group, (0, row * HEIGHT))
    return tall


def write_avif(image, target):
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, 'strip.png')
        image.save(source)
        options = ['--yuv', '400', '--min', QUANTISER, '--max', QUANTISER, '--speed', '3']
        subprocess.run(['avifenc', *options, source, target], check=True, capture_output=True)


if __name__ == '__main__':
    for place in MASTERS:
        target = os.path.join(HERE, '..', 'images', f'plate-{place}.avif')
        write_avif(strip(mended(place)), target)
        print(os.path.basename(target), os.path.getsize(target), 'bytes')
