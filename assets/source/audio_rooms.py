"""The other rooms: the agent's office in the morning, the kitchen in the rain, the courtroom. Same key, same metre, other colours."""
import numpy as np

from audio_kit import (BEAT, PHRASE, SR, band, burst, clock, desk, dice, felt_piano, glass, hz, in_room, lay, modes, noise, plucked, rise,
                       room, samples, shaped, strings, swell, tick, wander)
from audio_office import CHORDS, HALF


def clarinet(note, seconds, attack, release, seed=0, breath=.02):
    """A low clarinet: odd partials, no vibrato, brighter as it grows; a little air."""
    r, f0, n = dice(f"clarinet {note} {seconds} {seed}"), hz(note), samples(seconds)
    envelope = swell(seconds, attack, release)
    phase = 2 * np.pi * np.cumsum(f0 * 2 ** (2.2 * wander(r, n, 1.1) / 1200)) / SR
    out = sum(a * envelope ** (1 + .28 * (k - 1)) * np.sin(k * phase + .3 * k)
              for k, a in ((1, 1), (2, .05), (3, .52), (4, .04), (5, .30), (6, .05), (7, .17), (9, .09), (11, .045)) if k * f0 < 4200)
    return out * (1 + .05 * wander(r, n, 1.6)) + breath * envelope * noise(r, n, max(400, 1.5 * f0), 2600)


# ---------------------------------------------------------------- the agent's office: morning

def agent_bed():
    """24 s: three low clarinets breathe the chords in a dry room; a piano asks far off; ventilation, a slat that ticks."""
    ring = np.zeros(samples(2 * PHRASE))
    for p, chord in enumerate(CHORDS):
        for v, (note, level) in enumerate(zip((chord[0], chord[1], chord[3]), (.115, .085, .07))):
            lay(ring, p * HALF + .22 * v - .35, clarinet(note, HALF - .1 + .3 * v, 1.5 + .3 * v, 2.2, p), level, ring=True)
        lay(ring, p * HALF + 2.4, clarinet(chord[4], 3.4, 1.3, 1.7, 10 + p), .036, ring=True)
    notes = ((1.5, "C5", .34), (3, "Db5", .30), (8.5, "Ab4", .32), (12, "F4", .34), (15.5, "C5", .36), (17, "Eb5", .32), (22.5, "Db5", .30), (26, "C4", .34))
    for k, (beat, note, touch) in enumerate(notes):
        lay(ring, beat * BEAT, felt_piano(note, touch, 4.5, 200 + k), .36, ring=True)
    r = dice("slats")
    for at in (2.9, 3.15, 8.7, 14.2, 19.6, 19.8):
        slat = modes(.09, [(2150 * r.uniform(.9, 1.1), .05, .5), (3420, .035, .3), (5100, .02, .12)])
        lay(ring, at + r.uniform(0, .1), slat * np.concatenate([rise(30), np.ones(len(slat) - 30)]), .016, ring=True)
    ring = in_room(ring, room("agent dry", 1.05, .7, .008), .5, ring=True)
    return shaped(ring, band(55, 6500)), .004 * noise(dice("vent"), len(ring), 90, 420, 1)


def agent_pulse():
    """12 s: wood struck like type, in groups that do not quite divide; a plucked root; the accent on the 13th beat."""
    ring = np.zeros(samples(PHRASE))
    for k, beat in enumerate((0, .5, 1.5, 2, 3, 3.5, 4.5, 5, 6, 7, 7.5, 8.5, 9, 10, 10.5, 11, 11.5)):
        strong = beat in (0, 3, 5, 7, 10)
        lay(ring, beat * BEAT + dice(f"type {k}").normal(0, .004), tick(f"type {k}", .62 if strong else .80), .085 if strong else .042, ring=True)
        if strong:
            lay(ring, beat * BEAT, desk(.35, .2), .07, ring=True)
    for k, (beat, note, touch) in enumerate(((0, "Bb2", .5), (3.5, "F3", .32), (7, "Db3", .42), (10.5, "F3", .34), (12, "Bb2", .85), (12, "F3", .65))):
        lay(ring, beat * BEAT, plucked(note, touch, 50 + k), .46, ring=True)
    lay(ring, 12 * BEAT, desk(1.2), .16, ring=True)
    lay(ring, 12 * BEAT, tick("carriage", .55), .10, ring=True)
    return shaped(in_room(ring, room("agent dry", .9, .8, .008), .3, ring=True), band(50, 8000))


def agent_warmth():
    """12 s: one clarinet sings over low piano: the right tool, in the right hand."""
    ring = np.zeros(samples(PHRASE))
    for k, (beat, length, note) in enumerate(((0, 3.2, "C4"), (2.8, 4.2, "F4"), (6.6, 3.4, "Db4"), (9.6, 3.4, "C4"))):
        lay(ring, beat * BEAT, clarinet(note, length * BEAT, .7, 1.3, 30 + k, .03), .10, ring=True)
    for k, (beat, note) in enumerate(((0, "Db3"), (1.5, "Ab3"), (3, "F3"), (7, "Db3"), (8.5, "Ab3"), (10, "F3"))):
        lay(ring, beat * BEAT, felt_piano(note, .32, 4.5, 300 + k), .32, ring=True)
    return shaped(in_room(ring, room("agent dry", 1.2, .7, .008), .5, ring=True), band(60, 6000))


# ---------------------------------------------------------------- the kitchen: rain at night

def drop_of(pitch, seconds=.16, bend=.55):
    """Water into water: a hollow note that bends up."""
    d = clock(seconds)
    return np.sin(2 * np.pi * np.cumsum(pitch * (1 + bend * (1 - np.exp(-d / .018)))) / SR) * np.exp(-d / .026) * (1 - np.exp(-d / .0012))


def kitchen_rain():
    """16 s: rain on the street, drops on glass, a gutter, a refrigerator."""
    length = 16.0
    n, r = samples(length), dice("kitchen")
    gust = np.clip(1 + .28 * wander(r, n, .16) + .10 * wander(r, n, .7), .45, 1.7)
    out = .060 * gust * noise(r, n, 500, 3800, 1) + .016 * gust * noise(r, n, 2500, 7500, 1) + .020 * noise(r, n, 70, 320, 1)
    strength = np.interp(np.linspace(0, n, 600), np.arange(n), gust)
    for _ in range(1500):                                            # drops on the pane: short, bright, mostly faint
        t = r.uniform(0, length)
        if r.random() < .55 * strength[int(t / length * 599)]:
            f = 1900 * (3.4 ** r.random())
            drop = modes(.02, [(f, .008, .5), (f * 1.63, .005, .3)]) * np.concatenate([rise(16), np.ones(samples(.02) - 16)])
            lay(out, t, drop + .4 * burst(r, .02, .006, f * .6, f * 1.8, .0003), .085 * min(r.pareto(2.4) + .25, 3.2), ring=True)
    for k in range(10):                                              # the gutter: fewer, lower
        t = (k + r.uniform(.1, .9)) * length / 10
        plop = drop_of(r.uniform(560, 900), .14)
        lay(out, t, plop + .5 * np.pad(tick(f"sill {k}", .8), (0, len(plop)))[:len(plop)], r.uniform(.09, .20), ring=True)
    t = np.arange(n) / SR
    hum = sum(a * np.sin(2 * np.pi * f * t + p) for f, a, p in ((60, .3, 0), (120, 1, .7), (180, .25, 2), (240, .4, 1.1), (360, .16, .3)))
    out += .0075 * hum * (1 + .12 * wander(r, n, .5))
    return shaped(in_room(out, room("kitchen", .55, .8, .006), .35, ring=True), band(55, 9500))


def kitchen_pulse():
    """12 s: the gutter finds the key, and under it a plucked string. The accent on the 13th beat."""
    ring = np.zeros(samples(PHRASE))
    for k, (beat, note, level) in enumerate(((0, "F5", .16), (2.5, "C5", .11), (4, "Db5", .10), (5.5, "F5", .12), (7, "C5", .14), (8.5, "Ab4", .10),
                                             (10, "Db5", .12), (11, "C5", .10), (12, "F5", .20), (12.08, "C5", .12))):
        lay(ring, beat * BEAT, drop_of(hz(note), .34, .06) + .3 * drop_of(hz(note) * 2.01, .34, .1), level, ring=True)
    for k, (beat, note, touch) in enumerate(((0, "Bb2", .5), (3.5, "F3", .30), (7, "Bb2", .46), (9.5, "Db3", .36), (12, "Bb2", .85), (12, "F3", .65))):
        lay(ring, beat * BEAT, plucked(note, touch, 70 + k), .5, ring=True)
    lay(ring, 12 * BEAT, desk(.8), .10, ring=True)
    return shaped(in_room(ring, room("kitchen", .7, .8, .006), .4, ring=True), band(50, 6500))


def kitchen_warmth():
    """12 s: a felt piano for one hand, as soft as somebody asleep next door allows; a rim of glass."""
    ring = np.zeros(samples(PHRASE))
    for k, (beat, note, touch) in enumerate(((0, "Db3", .34), (1, "Ab3", .28), (2.5, "F4", .34), (4, "C5", .38), (5.5, "Ab4", .26),
                                             (7, "Bb2", .34), (8, "F3", .28), (9.5, "Db4", .32), (11, "C4", .34))):
        lay(ring, beat * BEAT + dice(f"night {k}").normal(.01, .008), felt_piano(note, touch, 5.5, 400 + k), .42, ring=True)
    lay(ring, 3.2, glass("C6", 6.0, 2.8, 2.8, 5), .018, ring=True)
    return shaped(in_room(ring, room("kitchen far", 1.6, .6, .008), .55, ring=True), band(60, 6000))


# ---------------------------------------------------------------- the courtroom: held fifths, and silence between

def court_bed():
    """24 s: two bare fifths, held by a few low strings in a large still room. Nothing resolves: nobody ruled."""
    ring = np.zeros(samples(2 * PHRASE))
    for p, (low, high, top) in enumerate((("Bb2", "F3", "C5"), ("Gb2", "Db3", "C5"))):
        lay(ring, p * PHRASE - 1.2, strings(low, PHRASE + 1.6, 4.6, 5.4, 850, 3, 80 + p), .10, ring=True)
        lay(ring, p * PHRASE - .6, strings(high, PHRASE + 1.0, 4.8, 5.2, 1050, 3, 90 + p), .08, ring=True)
        lay(ring, p * PHRASE + 3.5, glass(top, 6.5, 3.0, 3.2, 9 + p), .014, ring=True)
    ring = in_room(ring, room("court", 3.2, .6, .022), 1.0, ring=True)
    return shaped(ring, band(55, 5000)), .0045 * noise(dice("hush"), len(ring), 80, 460, 1)


def court_pulse():
    """12 s, and mostly air: a low string, a far clock every second beat, and the beat that was due."""
    ring = np.zeros(samples(PHRASE))
    for k, (beat, note, touch) in enumerate(((0, "Bb2", .42), (7, "F3", .26), (12, "Bb2", .75), (12, "F3", .5))):
        lay(ring, beat * BEAT, plucked(note, touch, 95 + k), .5, ring=True)
    for beat in range(0, 13, 2):
        lay(ring, beat * BEAT, tick(f"court {beat}", .8), .028, ring=True)
    lay(ring, 12 * BEAT, desk(.9), .10, ring=True)
    return shaped(in_room(ring, room("court", 2.4, .6, .022), .8, ring=True), band(50, 6000))
