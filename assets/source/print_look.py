# The printed look, shared by the still makers: three light groups in, seven inked tones out.
# The stage's fragment shader (scenes/parts/lightGroups.frag) does the same sums; change both together.
import numpy as np
from PIL import Image

LIT_FROM, LIT_TO = .16, .46  # where ambient light turns from its shade colour to its bright colour
INKS = {  # base ink, lamp, glow, ambient, ambient where it is brightest
    'office': ('0b0e1a', 'ffb765', 'bfe6d6', '5a74c4', 'f0a98c'),
    'title': ('0a0c14', 'ffb765', 'c9ecd6', '4a62ac', 'e0a08c'),
    'desk': ('0e0d12', 'ffc27a', 'd5e8dc', '56648a', '8a94b4'),
    'court': ('100d0c', 'ffc581', 'dfe8d8', '8794a8', 'dfe2e2'),
    'rehearsal': ('0b0e1a', 'ffb765', 'bfe6d6', '46589e', '6c70b2'),
    'clerk': ('100d0c', 'ffc581', 'dfe8d8', '8794a8', 'dfe2e2'),
    'meeting': ('11130f', 'f8d8a6', 'cfe6dc', '76888f', 'dae0d8'),
    'street': ('080c14', 'f09a5c', '8fd3e8', '456488', '9fb4c6'),
    'call': ('0b0e1a', 'ffb765', 'bfe6d6', '5a74c4', 'f0a98c'),
    'call-night': ('080c14', 'f09a5c', '8fd3e8', '456488', '9fb4c6'),
    'agent-office': ('11130f', 'f8d8a6', 'cfe6dc', '76888f', 'dae0d8'),  # between the hours at which the seat opens and closes
    'agent-desk': ('11130f', 'f8d8a6', 'cfe6dc', '76888f', 'dae0d8'),
    'kitchen': ('080c14', 'f09a5c', '8fd3e8', '456488', '9fb4c6'),
}


def colour(text):
    return np.array([int(text[i:i + 2], 16) / 255 for i in (0, 2, 4)])


def smooth(a, b, x):
    t = np.clip((x - a) / (b - a), 0, 1)
    return t * t * (3 - 2 * t)


def blue_noise(size=64, seed=4):
    """Noise without clumps that tiles, values 0 to 1: every tone equally often, no low frequencies."""
    field = np.random.RandomState(seed).rand(size, size)
    f = np.fft.fftfreq(size)
    high = 1 - np.exp(-(np.sqrt(f[:, None] ** 2 + f[None] ** 2) / .22) ** 2)
    for _ in range(24):
        field = np.real(np.fft.ifft2(np.fft.fft2(field) * high))
        field = (np.argsort(np.argsort(field.ravel())) / (size * size)).reshape(size, size)
    return field


def cover(plate, width, height, focus=(.5, .5), zoom=1):
    """Cuts a plate so that it fills width by height, keeping the focus in the middle where it can."""
    k = max(width / plate.width, height / plate.height) * zoom
    plate = plate.resize((round(plate.width * k), round(plate.height * k)), Image.LANCZOS)
    x, y = int((plate.width - width) * focus[0]), int((plate.height - height) * focus[1])
    return plate.crop((x, y, x + width, y + height))


def printed(plate, place, lamp=1, glow=1, ambient=1, scrim=None, levels=7, dither=.8, grain=0, dot=1):
    """Inks a plate. scrim(u, v) gives 1 where the room stays and 0 where only ink is left."""
    light = (np.asarray(plate.convert('RGB')).astype(np.float32) / 255) ** 1.9
    height, width = light.shape[:2]
    base, lamp_ink, glow_ink, shade, bright = [colour(c) ** 2.2 for c in INKS[place]]
    t = smooth(LIT_FROM, LIT_TO, light[..., 2:3])
    c = base + light[..., 0:1] * lamp * lamp_ink * 2.6 + light[..., 1:2] * glow * glow_ink * 2.4
    c = c + light[..., 2:3] * ambient * (shade * (1 - t) + bright * t) * 2.2
    c = c / (1 + np.maximum(c - .45, 0) * .9)
    y, x = np.mgrid[0:height, 0:width]
    u, v = (x + .5) / width, (y + .5) / height
    c = c * (1 - np.clip((((u - .5) * 1.05) ** 2 + (v - .5) ** 2) * .9 - .05, 0, .55))[..., None]
    stay = np.ones_like(u) if scrim is None else scrim(u, v)
    c = base + (c - base) * stay[..., None]
    c = np.clip(c, 0, 1) ** (1 / 2.2)
    noise = np.tile(blue_noise(), (height // (64 * dot) + 1, width // (64 * dot) + 1)).repeat(dot, 0).repeat(dot, 1)
    noise = noise[:height, :width, None]
    tone = (c * [.3, .59, .11]).sum(-1, keepdims=True)
    inked = np.floor(tone * levels + .5 + (noise - .5) * dither) / levels
    hold = .44 * np.clip(stay * 1.8 - .1, 0, 1)[..., None]  # where only ink is left, no dots: words stand there
    c = c * (1 - hold) + c * hold * np.clip(inked / np.maximum(tone, .02), 0, 1.6)
    c = c + (np.random.RandomState(1).rand(height, width, 1) - .5) * grain
    return Image.fromarray((np.clip(c, 0, 1) * 255 + .5).astype('uint8'))
