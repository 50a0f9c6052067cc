# Mends the renders: light that flat ones lack, faults a filter left, and the rain on the kitchen's window.
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from print_look import smooth


def ellipse(light, x, y, rx, ry, edge=.35):
    """1 inside, 0 outside, soft edge: a mask in the plate's own pixels."""
    yy, xx = np.mgrid[0:light.shape[0], 0:light.shape[1]]
    return 1 - smooth(1 - edge, 1, np.sqrt(((xx - x) / rx) ** 2 + ((yy - y) / ry) ** 2))


def drawn(light, corners, value, blur):
    mask = Image.new('L', (light.shape[1], light.shape[0]))
    ImageDraw.Draw(mask).polygon(corners, fill=value)
    return np.asarray(mask.filter(ImageFilter.GaussianBlur(blur))).astype(np.float32)


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


PANES = ((65, 0, 378, 118), (396, 0, 710, 118), (65, 134, 378, 470), (396, 134, 710, 470))  # the kitchen's glass, in the plate's pixels
SKY = (24, 60)  # ambient from which a pixel is held to be glass, and where it surely is


def mend_kitchen(light):
    """The filter takes rain for noise, so it is drawn on the glass: brighter where there is more light behind it."""
    wet = rain((720, 480))
    for x0, y0, x1, y1 in PANES:
        pane = light[y0:y1, x0:x1]
        drops = wet[y0:y1, x0:x1] * smooth(*SKY, pane[..., 2] + pane[..., 0]) * .62
        pane[..., 2] += drops * (.35 + pane[..., 2] / 160)
        pane[..., 0] += drops * pane[..., 0] / 200
    return light


FLOOR = (720, 612, 1100, 706)  # the court's, right of the chairs, in the plate's pixels


def mend_court(light):
    """Where hardly any light falls on the floor, one seed leaves specks: they come down to the middle of what lies round them."""
    x0, y0, x1, y1 = FLOOR
    floor = light[y0:y1, x0:x1, 2]
    calm = np.asarray(Image.fromarray(floor.clip(0, 255).astype(np.uint8)).filter(ImageFilter.MedianFilter(9))).astype(np.float32)
    floor[:] = np.where(calm < 36, np.minimum(floor, calm + 2), floor)
    return light


MEND = {'kitchen': mend_kitchen, 'court': mend_court}
