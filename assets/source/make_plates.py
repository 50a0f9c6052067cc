# Packs the rendered rooms for the stage: assets/images/plate-*.avif, figure-*.avif and plates.json.
# A plate is one grey column: the back's lamp, glow, ambient; then the front's lamp, glow, ambient, cover, cropped to its band.
# A figure is one grey column: lamp, glow, ambient, cover, cropped to its box. Grey has no colour planes to subsample,
# so lossy compression cannot mix the light groups.
# usage: python3 make_plates.py [place …]                              (needs avifenc)
#        python3 make_plates.py keep <clean.png> <place>-<layer>       (keeps a cleaned render as a master in plates/)
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
from PIL import Image

from layers import HEIGHT, HERE, WIDTH, back, box, exists, has, master, over
from places import PLACES, POSTURES

IMAGES = os.path.join(HERE, '..', 'images')
INDEX = os.path.join(IMAGES, 'plates.json')
QUANTISER = 34  # 0 is lossless, 63 the coarsest
FRONT_MOST = 416  # rows a front may take: three whole pictures and four of these stay within 4096


def column(pictures):
    grey = np.concatenate(pictures).clip(0, 255)
    return Image.fromarray((grey + .5).astype(np.uint8))


def write_avif(image, name, quantiser):
    target = os.path.join(IMAGES, name + '.avif')
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, 'column.png')
        image.save(source)
        options = ['--yuv', '400', '--min', str(quantiser), '--max', str(quantiser), '--speed', '3']
        subprocess.run(['avifenc', *options, source, target], check=True, capture_output=True)
    print(f'{name:24} {image.size} {os.path.getsize(target):6} bytes')


def groups(light, x0=0, y0=0, x1=WIDTH, y1=HEIGHT):
    return [light[y0:y1, x0:x1, i] for i in range(light.shape[2])]


def pack(place):
    says = PLACES[place]
    finest = says.get('quantiser', QUANTISER)
    pictures, entry = groups(back(place)), {'front': None, 'figures': {}}
    front = over(place, 'front')
    if front is not None:
        _, y0, _, y1 = box(front[..., 3], 2)
        if y1 - y0 > FRONT_MOST:
            raise SystemExit(f'{place}: the front is {y1 - y0} rows high, more than {FRONT_MOST}')
        pictures += groups(front, 0, y0, WIDTH, y1)
        entry['front'] = {'y': y0, 'height': y1 - y0}
    write_avif(column(pictures), f'plate-{place}', finest)
    for posture in POSTURES:
        if not has(place, posture):
            continue
        light = over(place, posture)
        x0, y0, x1, y1 = box(light[..., 3])
        write_avif(column(groups(light, x0, y0, x1, y1)), f'figure-{place}-{posture}', says.get('figure-quantiser', finest))
        entry['figures'][posture] = {'x': x0, 'y': y0, 'width': x1 - x0, 'height': y1 - y0}
    entry.update({key: says[key] for key in ('name', 'pool', 'page', 'narrow') if key in says})
    return entry


def index(entries):
    """Writes plates.json: what was packed now, and what stood there for the places that were not."""
    known = json.load(open(INDEX)) if os.path.exists(INDEX) else {}
    known.update(entries)
    with open(INDEX, 'w') as out:
        out.write('{\n' + ',\n'.join(f'  "{place}": {json.dumps(known[place])}' for place in PLACES if place in known) + '\n}\n')


def keep(render, name):
    """A back keeps three pictures; a layer with cover keeps its alpha as a fourth."""
    light = np.asarray(Image.open(render).convert('RGBA'))
    count = 4 if light[..., 3].min() < 255 else 3
    column([light[..., i].astype(np.float32) for i in range(count)]).save(master(name), quality=88, method=6)


if __name__ == '__main__':
    if sys.argv[1:2] == ['keep']:
        keep(*sys.argv[2:4])
    else:
        wanted = sys.argv[1:] or [p for p in PLACES if exists(p)]
        index({place: pack(place) for place in wanted})
