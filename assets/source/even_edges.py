# Evens the edges of shadows along themselves: few samples fray them, and no filter may mix light across them.
# Each pixel becomes the mean of those before and after it in the direction in which the light does not change. Only where paint and
# slope do not change either, so that no edge of a thing, no print and no grain is touched; corners have no one direction and stay.
# usage: python3 even_edges.py <render.png> <clean.png> [reach in pixels]     (the render's guides say where things end; clean.png is overwritten)
import os
import sys

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter, map_coordinates, maximum_filter

NEAR = 2.2  # how far around a pixel its direction is looked for
STEEP = .012  # from which change of light a pixel is held to lie on an edge


def picture(name):
    return np.asarray(Image.open(name).convert('RGB')).astype(np.float32) / 255


def steepness(light):
    return np.sqrt(sum(np.gradient(light, axis=a) ** 2 for a in (0, 1))).max(-1)


def off_things(render):
    """1 where no edge of a thing or of its paint is near, 0 on one, soft between."""
    alike = [steepness(picture(os.path.splitext(render)[0] + guide + '.png')) for guide in ('_alb', '_nrm')]
    edge = maximum_filter(np.maximum(alike[0] * 255 / 4, alike[1] * 255 / 6) > 1, 5)
    return 1 - np.clip(gaussian_filter(edge.astype(np.float32), 1) * 2, 0, 1)


def direction(light):
    """For each pixel the way along the edge (down, across) and how sure it is, 0 to 1."""
    smooth = gaussian_filter(light, 1.2)
    down, across = np.gradient(smooth, axis=0), np.gradient(smooth, axis=1)
    dd, aa, da = (gaussian_filter(v, NEAR) for v in (down * down, across * across, down * across))
    apart = np.sqrt((dd - aa) ** 2 + 4 * da ** 2)
    turn = np.arctan2(2 * da, aa - dd) / 2 + np.pi / 2  # the change runs one way, its edge at a right angle to it
    one_way = apart / (dd + aa + 1e-9)
    sure = np.clip((one_way - .6) / .3, 0, 1) * np.clip(np.sqrt(dd + aa) / STEEP - 1, 0, 1)
    return np.sin(turn), np.cos(turn), sure


def evened(light, free, reach):
    down, across, sure = direction(light)
    rows, columns = np.mgrid[0:light.shape[0], 0:light.shape[1]].astype(np.float32)
    total, share = light * 1., np.ones_like(light)
    for step in range(1, reach + 1):
        near = np.exp(-(step / reach) ** 2)
        for side in (-step, step):
            at = (rows + side * down, columns + side * across)
            there, allowed = (map_coordinates(v, at, order=1, mode='nearest') for v in (light, free))
            weight = near * allowed * np.exp(-((there - light) / .2) ** 2)
            total += weight * there
            share += weight
    return light + (total / share - light) * sure * free


if __name__ == '__main__':
    render, clean, reach = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 9
    image = Image.open(clean)
    light, free = picture(clean), off_things(render)
    groups = [evened(light[..., i], free, reach) for i in range(3)]
    done = Image.fromarray((np.stack(groups, -1).clip(0, 1) * 255 + .5).astype(np.uint8))
    if 'A' in image.getbands():
        done.putalpha(image.getchannel('A'))
    done.save(clean)
