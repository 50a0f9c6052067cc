# Says how far two renders of a layer with different seeds differ where nothing but light changes, and how much of its edges was kept.
# Flat is what albedo and normal, the guides without noise, call flat at 1920 pixels. Edges are compared with the renders before cleaning:
# their noise is independent, so it falls out of the mean of one gradient times the other.
# usage: python3 compare_seeds.py <first.png> <second.png> <first-clean.png> <second-clean.png>
import os
import sys

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter, maximum_filter, minimum_filter

WIDE, HIGH = 1920, 1080
GROUPS = ('lamp', 'glow', 'ambient')


def picture(name):
    return np.asarray(Image.open(name).convert('RGB').resize((WIDE, HIGH), Image.LANCZOS)).astype(np.float32)


def covered(name):
    return np.asarray(Image.open(name).convert('RGBA').getchannel('A').resize((WIDE, HIGH), Image.LANCZOS)) > 250


def gradient(light):
    return np.gradient(light, axis=1), np.gradient(light, axis=0)


def steepness(light):
    return np.sqrt(sum(g ** 2 for g in gradient(light))).max(-1)


def guide(render, name):
    return picture(os.path.splitext(render)[0] + name + '.png')


def compared(first, second, first_clean, second_clean):
    edge = np.maximum(steepness(guide(first, '_alb')) / 4, steepness(guide(first, '_nrm')) / 6)
    cover = minimum_filter(covered(first_clean), 9)  # what a layer does not cover is the same in every seed
    flat = cover & (maximum_filter(edge, 9) < 1)
    border = cover & (maximum_filter(edge, 3) > 4)
    one, other = picture(first_clean), picture(second_clean)
    apart = np.sqrt(((one - other)[flat] ** 2).mean(0))
    raw, raw_other = picture(first), picture(second)
    kept = {'things': [], 'shadows': []}
    for i in range(3):
        a, b, c = gradient(raw[..., i]), gradient(raw_other[..., i]), gradient(one[..., i])
        shadow = flat & (steepness(gaussian_filter((raw + raw_other)[..., i:i + 1] / 2, (1.2, 1.2, 0))) > 5)
        for name, where in (('things', border), ('shadows', shadow)):
            true = sum((a[k] * b[k])[where].mean() for k in (0, 1)) if where.mean() > 1e-4 else 0
            kept[name].append(sum((c[k] * b[k])[where].mean() for k in (0, 1)) / true if true > 1 else float('nan'))
    return flat.sum() / cover.sum(), apart, kept


if __name__ == '__main__':
    share, apart, kept = compared(*sys.argv[1:5])
    print(f'flat {share:.0%}; differ by ' + ', '.join(f'{name} {value:.2f}' for name, value in zip(GROUPS, apart)) + ' of 255')
    for edges, shares in kept.items():
        print(f'edges of {edges} kept: ' + ', '.join(f'{name} {value:.0%}' for name, value in zip(GROUPS, shares) if value == value))
