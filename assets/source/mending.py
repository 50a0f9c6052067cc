# Mends the flat renders of places that have no layers yet: light they lack, faults their filter left.
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from print_look import smooth


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


def mend_agent(light):
    light[..., 0] *= 1 - .8 * ellipse(light, 598, 276, 46, 56)  # faces take no lamp
    across = np.linspace(0, 1, light.shape[1])[None, :]
    light[..., 0] *= 1 - .72 * smooth(.47, .60, across)  # words stand there: the slats grow quiet
    light[..., 2] *= 1 - .3 * smooth(.50, .66, across)
    return light


def rain(size, seed=2):
    """What water does to a pane at night: slant streaks, drops, and a few runs that end in a drop. 0 to 255."""
    r = np.random.RandomState(seed)
    wide, high = size
    image = Image.new('L', (wide * 2, high * 2))
    draw = ImageDraw.Draw(image)
    for _ in range(360):
        x, y, length = r.uniform(0, wide), r.uniform(-20, high), r.choice((18, 30, 46, 70), p=(.35, .3, .2, .15))
        draw.line((2 * x, 2 * y, 2 * x - .2 * length, 2 * (y + length)), fill=int(r.uniform(22, 70)), width=2)
    for _ in range(150):
        x, y, radius = 2 * r.uniform(0, wide), 2 * r.uniform(0, high), r.choice((1.2, 1.7, 2.3), p=(.5, .35, .15))
        draw.ellipse((x - radius, y - radius, x + radius, y + radius * 2.2), fill=int(r.uniform(50, 120)))
    for _ in range(22):
        x, y = 2 * r.uniform(0, wide), 2 * r.uniform(0, high * .7)
        length = r.uniform(90, 300)
        path = [(x + 3 * np.sin(t * 2.1 + x) * r.uniform(.4, 1), y + length * t) for t in np.linspace(0, 1, 14)]
        draw.line(path, fill=int(r.uniform(40, 80)), width=2)
        draw.ellipse((path[-1][0] - 4, path[-1][1] - 5, path[-1][0] + 4, path[-1][1] + 7), fill=150)
    return np.asarray(image.resize(size, Image.LANCZOS)).astype(np.float32)


ROOFS = (  # in the plate's pixels: what stands across the street
    [(100, 540), (100, 470), (168, 470), (168, 446), (214, 424), (262, 446), (262, 540)],
    [(262, 540), (262, 478), (316, 478), (316, 462), (332, 462), (332, 478), (452, 478), (452, 540)],
    [(440, 540), (440, 452), (516, 452), (516, 470), (640, 470), (640, 540)],
)
LIT = ((198, 462, 216, 484, 0), (224, 462, 242, 484, 0), (286, 490, 302, 508, 2), (346, 492, 362, 508, 0), (470, 468, 486, 488, 0), (496, 468, 512, 488, 2), (548, 486, 562, 502, 0))


def mend_kitchen(light):
    """The filter took the rain for noise; it is drawn anew on the glass, with the roofs across the street."""
    x0, x1, y1 = 104, 748, 524
    pane = light[:y1, x0:x1, 2]
    glass = (pane > 58).astype(np.float32)
    glass = np.asarray(Image.fromarray((glass * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(.8))).astype(np.float32) / 255
    street = np.zeros_like(light)
    for roof in ROOFS:
        street[..., 1] = np.maximum(street[..., 1], drawn(light, roof, 255, .8))
    for left, top, right, bottom, group in LIT:
        street[..., group] += drawn(light, [(left, top), (right, top), (right, bottom), (left, bottom)], 150, .7)
    behind = street[:y1, x0:x1] / 255
    light[:y1, x0:x1, 2] = pane * (1 - .88 * behind[..., 1] * glass) + behind[..., 2] * 255 * glass
    light[:y1, x0:x1, 0] += behind[..., 0] * 255 * glass
    light[:y1, x0:x1, 2] += rain((x1 - x0, y1)) * glass * .8
    return light


MEND = {'office': mend_office, 'kitchen': mend_kitchen, 'agent-office': mend_agent}
