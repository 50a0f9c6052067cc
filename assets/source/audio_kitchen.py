"""The kitchen at night: rain, glass, a gutter, a refrigerator, and, when nobody is looking, something warm."""
import numpy as np

from audio_kit import (BEAT, PHRASE, band, burst, clock, desk, dice, glass, hz, in_room, lay, modes, noise, plucked, rise, room, samples,
                       shaped, strings, tick, wander)


def drop_of(pitch, seconds=.16, bend=.55):
    """Water into water: a hollow note that bends up."""
    d = clock(seconds)
    return np.sin(2 * np.pi * np.cumsum(pitch * (1 + bend * (1 - np.exp(-d / .018)))) / 48000) * np.exp(-d / .026) * (1 - np.exp(-d / .0012))


def kitchen_rain():
    """24 s: rain that comes and goes on the street, drops on glass, a gutter, one car through the wet, a refrigerator that works and rests."""
    length = 24.0
    n, r = samples(length), dice("kitchen")
    t = np.arange(n) / 48000
    gust = np.clip(1 + .30 * wander(r, n, .13) + .10 * wander(r, n, .7), .45, 1.7)
    out = .060 * gust * noise(r, n, 500, 3800, 1) + .016 * gust * noise(r, n, 2500, 7500, 1) + .020 * noise(r, n, 70, 320, 1)
    passing = np.exp(-((t - 15.5) / 2.1) ** 2)
    out += .024 * passing * noise(r, n, 240, 1700, 1)
    strength = np.interp(np.linspace(0, n, 900), np.arange(n), gust)
    for _ in range(2250):                                            # drops on the pane: short, bright, mostly faint
        at = r.uniform(0, length)
        if r.random() < .55 * strength[int(at / length * 899)]:
            f = 1900 * (3.4 ** r.random())
            drop = modes(.02, [(f, .008, .5), (f * 1.63, .005, .3)]) * np.concatenate([rise(16), np.ones(samples(.02) - 16)])
            lay(out, at, drop + .4 * burst(r, .02, .006, f * .6, f * 1.8, .0003), .085 * min(r.pareto(2.4) + .25, 3.2), ring=True)
    for k in range(15):                                              # the gutter: fewer, lower
        at = (k + r.uniform(.1, .9)) * length / 15
        plop = drop_of(r.uniform(560, 900), .14)
        lay(out, at, plop + .5 * np.pad(tick(f"sill {k}", .8), (0, len(plop)))[:len(plop)], r.uniform(.09, .20), ring=True)
    hum = sum(a * np.sin(2 * np.pi * f * t + p) for f, a, p in ((120, 1, .7), (180, .25, 2), (240, .55, 1.1), (360, .30, .3), (480, .12, 1.9)))
    works = .35 + .65 / (1 + np.exp(-(t - 3.0) / .25)) / (1 + np.exp((t - 18.5) / .18))
    out += .0085 * hum * works * (1 + .12 * wander(r, n, .5))
    lay(out, 18.55, desk(.5, .3), .030, ring=True)                   # it shudders to rest
    return shaped(in_room(out, room("kitchen", .55, .8, .006), .35, ring=True), band(70, 9500))


def kitchen_pulse():
    """12 s: the gutter finds the key, and under it a plucked string. The accent on the 13th beat."""
    ring = np.zeros(samples(PHRASE))
    for beat, note, level in ((0, "F5", .16), (2.5, "C5", .11), (4, "Db5", .10), (5.5, "F5", .12), (7, "C5", .14), (8.5, "Ab4", .10),
                              (10, "Db5", .12), (11, "C5", .10), (12, "F5", .20), (12.08, "C5", .12)):
        lay(ring, beat * BEAT, drop_of(hz(note), .34, .06) + .3 * drop_of(hz(note) * 2.01, .34, .1), level, ring=True)
    for k, (beat, note, touch) in enumerate(((0, "Bb2", .5), (3.5, "F3", .30), (7, "Bb2", .46), (9.5, "Db3", .36), (12, "Bb2", .85), (12, "F3", .65))):
        lay(ring, beat * BEAT, plucked(note, touch, 70 + k), .5, ring=True)
    lay(ring, 12 * BEAT, desk(.8), .10, ring=True)
    return shaped(in_room(ring, room("kitchen", .7, .8, .006), .4, ring=True), band(60, 6500))


def kitchen_warmth():
    """12 s: what lies under the piano: two strings hardly touched, and a rim of glass."""
    ring = np.zeros(samples(PHRASE))
    for at, note, level in ((-1.0, "Db3", .085), (4.8, "Ab3", .070), (2.2, "F3", .060)):
        lay(ring, at, strings(note, 7.2, 3.0, 3.2, 1300, 2, 60 + int(at * 10)), level, ring=True)
    lay(ring, 3.2, glass("C6", 6.0, 2.8, 2.8, 5), .022, ring=True)
    lay(ring, 7.4, glass("F5", 4.4, 2.0, 2.0, 6), .018, ring=True)
    return shaped(in_room(ring, room("kitchen far", 1.6, .6, .008), .6, ring=True), band(90, 5000))
