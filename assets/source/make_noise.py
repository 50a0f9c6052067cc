# Writes assets/images/blue-noise.png, the 64 by 64 dot pattern that the stage prints with.
# usage: python3 make_noise.py
import os

import numpy as np
from PIL import Image

from print_look import blue_noise

target = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'images', 'blue-noise.png')
Image.fromarray((blue_noise() * 255 + .5).astype(np.uint8)).save(target, optimize=True)
print('blue-noise.png', os.path.getsize(target), 'bytes')
