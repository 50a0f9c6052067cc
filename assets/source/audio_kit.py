"""What every sound is made of: random draws with names, filters, rooms we compute, and the instruments.

No samples: each sound is a sum of struck modes, bowed saws and filtered noise in a room. Same code, same bytes: every random draw
comes from a generator seeded by the sound's own name.
"""
import re
import zlib

import numpy as np

SR = 48000
BEAT = 60 / 70
PHRASE = 14 * BEAT                  # 12 s
CNG, CED = 1100.0, 2100.0           # ITU-T T.30 calling and answer tones
A4 = 440 * CNG / 1108.7305          # so that Db6 = 1100 Hz


# ---------------------------------------------------------------- small tools

def dice(name):
    """A random generator that belongs to one sound, and gives the same draws on every machine."""
    return np.random.default_rng(zlib.crc32(name.encode()))


def hz(note):
    """'Db6' -> 1100.0"""
    letter, flat, octave = re.fullmatch(r"([A-G])(b?)(\d)", note).groups()
    step = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}[letter] - bool(flat)
    return A4 * 2 ** ((step + 12 * (int(octave) + 1) - 69) / 12)


def samples(seconds):
    return int(round(seconds * SR))


def clock(seconds):
    return np.arange(samples(seconds)) / SR


def rise(n):
    """Half a cosine, 0 to 1: an edge without a click."""
    return 0.5 - 0.5 * np.cos(np.pi * np.arange(n) / max(n, 1))


def swell(seconds, attack, release):
    """Up, hold, down."""
    n, up, down = samples(seconds), samples(attack), samples(release)
    e = np.ones(n)
    e[:up] *= rise(up)
    e[n - down:] *= rise(down)[::-1]
    return e


def curve(seconds, *points):
    """A line through (time, value) points."""
    return np.interp(clock(seconds), *zip(*points))


def db(x):
    return 10 ** (x / 20)


def shaped(x, gain):
    """Multiply a signal's spectrum by gain(frequency). Circular: rings stay rings."""
    return np.fft.irfft(np.fft.rfft(x) * gain(np.fft.rfftfreq(len(x), 1 / SR)), len(x))


def band(lo, hi, order=2):
    """A band with soft shoulders, as a gain for shaped()."""
    def gain(f):
        f = np.maximum(f, 1e-3)
        return 1 / np.sqrt((1 + (lo / f) ** (2 * order)) * (1 + (f / hi) ** (2 * order)))
    return gain


def noise(r, n, lo, hi, order=2):
    """Filtered noise at unit power; periodic in n samples."""
    x = shaped(r.standard_normal(n), band(lo, hi, order))
    return x / np.sqrt(np.mean(x * x))


def wander(r, n, rate):
    """A slow random curve, unit power, periodic in n samples."""
    x = shaped(r.standard_normal(n), lambda f: (f > 0) * np.exp(-(f / rate) ** 2))
    return x / np.sqrt(np.mean(x * x))


def modes(seconds, table):
    """A struck body: (frequency, time to fall 60 dB, level) for each way it rings."""
    t = clock(seconds)
    return sum(a * np.sin(2 * np.pi * f * t) * np.exp(-6.91 * t / t60) for f, t60, a in table)


def burst(r, seconds, fall, lo, hi, attack=0.0008):
    """A short noise that starts at once and dies away."""
    n = samples(seconds)
    x = noise(r, n, lo, hi) * np.exp(-6.91 * clock(seconds) / fall)
    k = min(samples(attack), n)
    x[:k] *= rise(k)
    return x


def lay(canvas, at, sound, gain=1.0, ring=False):
    """Mix a sound into a canvas from a time on; on a ring, what runs past the end comes in at the start."""
    i = int(round(at * SR))
    if ring:
        np.add.at(canvas, (i + np.arange(len(sound))) % len(canvas), gain * sound)
    else:
        k = min(len(sound), len(canvas) - i)
        canvas[i:i + k] += gain * sound[:k]


# ---------------------------------------------------------------- rooms

def room(name, t60, bright, before=0.012, early=6):
    """An impulse response: a few first reflections, then a dense tail whose highs die sooner. Unit energy."""
    r, n = dice("room " + name), samples(t60 * 1.15)
    t = np.arange(n) / SR
    tail = np.zeros(n)
    for lo, hi, share in ((90, 400, 1.0), (400, 1200, .85), (1200, 3500, .55 * bright), (3500, 9000, .25 * bright)):
        fall = t60 / (1 + 0.55 * np.log2(max(lo, 400) / 400))
        tail += share * noise(r, n, lo, hi) * np.exp(-6.91 * t / fall)
    tail *= 1 - np.exp(-t / 0.018)
    out = np.concatenate([np.zeros(samples(before)), tail])
    loud = np.sqrt(np.sum(out ** 2))
    for k in range(early):
        i = samples(before * (0.6 + 0.9 * k + 0.4 * r.random()))
        out[i] += loud * 0.16 * (0.8 ** k) * r.choice((-1, 1))
    return out / np.sqrt(np.sum(out ** 2))


def in_room(x, ir, wet, ring=False):
    """Dry plus wet. On a ring the tail goes round; otherwise it is added at the end."""
    n = len(x) if ring else len(x) + len(ir)
    if ring:
        folded = np.zeros(n)
        np.add.at(folded, np.arange(len(ir)) % n, ir)
        return x + wet * np.fft.irfft(np.fft.rfft(x) * np.fft.rfft(folded), n)
    size = 1 << (n - 1).bit_length()
    y = wet * np.fft.irfft(np.fft.rfft(x, size) * np.fft.rfft(ir, size), size)[:n]
    y[:len(x)] += x
    return y


# ---------------------------------------------------------------- instruments

def felt_piano(note, touch=0.5, seconds=6.0, seed=0):
    """Two stiff strings a hair apart, a soft hammer, the thump of the key."""
    r, f0, t = dice(f"piano {note} {seed}"), hz(note), clock(seconds)
    stiff = 0.00018 * (f0 / 130) ** 0.9
    out = np.zeros(len(t))
    for n in range(1, 28):
        f = n * f0 * np.sqrt(1 + stiff * n * n)
        if f > 7000:
            break
        level = abs(np.sin(np.pi * n * 0.117)) / n ** 0.75 * np.exp(-f / (420 + 1300 * touch))
        fast = 7.5 / (1 + f / 330) + 0.25
        fall = 0.72 * np.exp(-6.91 * t / fast) + 0.28 * np.exp(-6.91 * t / (2.8 * fast))
        for cents in (-0.7, 0.8):
            out += level * fall * np.sin(2 * np.pi * f * 2 ** (cents / 1200) * t + r.uniform(-.4, .4))
    k = samples(0.0045)
    out[:k] *= rise(k)
    out /= np.max(np.abs(out))
    out[:samples(.16)] += 0.10 * touch * burst(r, .16, .09, 90, 420, .002) + 0.012 * burst(r, .16, .05, 900, 3200, .002)
    return out * swell(seconds, 0, min(1.2, seconds / 3)) * (0.35 + 0.65 * touch)


def saw(freq):
    """A saw wave of changing pitch, its corners rounded so that it does not alias."""
    step = freq / SR
    phase = np.cumsum(step) % 1.0
    x = 2 * phase - 1
    low, high = phase < step, phase > 1 - step
    a = phase[low] / step[low]
    x[low] -= a + a - a * a - 1
    b = (phase[high] - 1) / step[high]
    x[high] -= b * b + b + b + 1
    return x


def strings(note, seconds, attack, release, dark=1500, players=4, seed=0, tremolo=0.0):
    """A few muted players who do not quite agree; body resonances of a viola; a breath of bow."""
    r, f0 = dice(f"strings {note} {seconds} {seed}"), hz(note)
    n, t = samples(seconds), clock(seconds)
    out = np.zeros(n)
    for _ in range(players):
        vibrato = 5.5 * np.sin(2 * np.pi * r.uniform(4.6, 5.5) * t + r.uniform(0, 6.3)) * np.clip(t / 2.2, 0, 1)
        cents = r.uniform(-6, 6) + vibrato + 2.5 * wander(r, n, 1.3)
        bow = 1 + 0.13 * wander(r, n, 0.9)
        if tremolo:
            bow = bow * (1 - 0.45 * tremolo * (1 + np.sin(2 * np.pi * np.cumsum(r.uniform(8, 9.5) + 0.6 * wander(r, n, 2)) / SR)))
        out += bow * saw(f0 * 2 ** (cents / 1200))
    body = lambda f: (band(0.8 * f0, dark, 1)(f) * (1 + 0.7 * np.exp(-((f - 290) / 70) ** 2) + 0.9 * np.exp(-((f - 480) / 110) ** 2)
                      + 0.5 * np.exp(-((f - 1150) / 260) ** 2)) / (1 + (f / 5200) ** 4))
    out = shaped(out, body)
    out /= np.sqrt(np.mean(out ** 2))
    out += 0.025 * noise(r, n, 1800, 4200)
    return out * swell(seconds, attack, release)


def glass(note, seconds, attack, release, seed=0):
    """A bowed harmonic: almost a sine, with breath and a slow unsteadiness."""
    r, f0, n, t = dice(f"glass {note} {seed}"), hz(note), samples(seconds), clock(seconds)
    out = np.zeros(n)
    for _ in range(3):
        phase = 2 * np.pi * np.cumsum(f0 * 2 ** ((r.uniform(-4, 4) + 2.5 * wander(r, n, 1.5)) / 1200)) / SR
        out += (1 + .25 * wander(r, n, 1.1)) * (np.sin(phase) + .16 * np.sin(2 * phase) + .05 * np.sin(3 * phase))
    out = out / 3 + 0.06 * noise(r, n, f0 * .8, f0 * 1.3, 4)
    return out * swell(seconds, attack, release)


def plucked(note, touch=0.5, seed=0):
    """A low string plucked with the hand left on it: short, woody, with upper partials a small speaker can carry."""
    r, f0 = dice(f"pluck {note} {seed}"), hz(note)
    table = [(n * f0 * np.sqrt(1 + .0003 * n * n), .95 / (1 + n * f0 / 420) + .05,
              abs(np.sin(np.pi * n * .21)) / n ** .8 * np.exp(-n * f0 / (500 + 1400 * touch))) for n in range(1, 16)]
    x = modes(1.1, table)
    x /= np.max(np.abs(x))
    x[:samples(.05)] += .10 * burst(r, .05, .035, 500, 2600, .0006)
    k = samples(.0015)
    x[:k] *= rise(k)
    return x * (0.3 + 0.7 * touch) * swell(1.1, 0, .2)


def tick(name, pitch=1.0):
    """An escapement in a small wooden case."""
    r = dice("tick " + name)
    x = modes(.12, [(1870 * pitch, .035, .5), (2760 * pitch, .022, .4), (4150 * pitch, .012, .25), (610 * pitch, .06, .35)])
    return x * np.concatenate([rise(24), np.ones(len(x) - 24)]) + .25 * burst(r, .12, .012, 1500, 6500, .0003)


def desk(weight=1.0, seconds=.5):
    """Something lands on an oak desk."""
    return modes(seconds, [(92, .26, .9 * weight), (147, .2, .8), (233, .15, .6), (371, .1, .38), (540, .07, .22), (815, .045, .12)])


def crackle(r, seconds, shape, rate, lo=1600, hi=9000):
    """Paper: many tiny snaps, few of them loud, thick where `shape` is high."""
    n = samples(seconds)
    out = np.zeros(n)
    for t in np.sort(r.uniform(0, seconds, int(rate * seconds))):
        if r.random() > np.interp(t, *zip(*shape)):
            continue
        length = r.uniform(.0015, .007)
        f = lo * (hi / lo) ** r.random()
        lay(out, t, burst(r, length * 2, length, f * .7, f * 1.4, .0002), min(r.pareto(2.2) + .15, 3) * .3)
    return out


def sliding(r, seconds, centre, loud, width=1.7):
    """A swish: noise whose band moves. Cut in overlapping slices, each filtered for its moment."""
    hop, size = samples(.012), samples(.024)
    n = samples(seconds)
    out, raw = np.zeros(n + size), r.standard_normal(n + size)
    window = np.hanning(size)
    for i in range(0, n, hop):
        f = np.interp(i / SR, *zip(*centre))
        piece = shaped(raw[i:i + size], band(f / width, f * width, 2))
        out[i:i + size] += window * piece / np.sqrt(np.mean(piece ** 2) + 1e-12)
    return out[:n] * np.interp(np.arange(n) / SR, *zip(*loud))
