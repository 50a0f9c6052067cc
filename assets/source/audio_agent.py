"""The agent's office in the morning: low clarinets in a dry room, wood struck like type, ventilation, slats, a telephone far off."""
import numpy as np

from audio_kit import (BEAT, PHRASE, band, clock, desk, dice, felt_piano, hz, in_room, lay, modes, noise, plucked, rise, room, samples,
                       shaped, swell, tick, wander)
from audio_office import CHORDS, HALF


def clarinet(note, seconds, attack, release, seed=0, breath=.02):
    """A low clarinet: odd partials, no vibrato, brighter as it grows; a little air."""
    r, f0, n = dice(f"clarinet {note} {seconds} {seed}"), hz(note), samples(seconds)
    envelope = swell(seconds, attack, release)
    phase = 2 * np.pi * np.cumsum(f0 * 2 ** (2.2 * wander(r, n, 1.1) / 1200)) / 48000
    out = sum(a * envelope ** (1 + .28 * (k - 1)) * np.sin(k * phase + .3 * k)
              for k, a in ((1, 1), (2, .05), (3, .52), (4, .04), (5, .30), (6, .05), (7, .17), (9, .09), (11, .045)) if k * f0 < 4200)
    return out * (1 + .05 * wander(r, n, 1.6)) + breath * envelope * noise(r, n, max(400, 1.5 * f0), 2600)


def agent_bed():
    """24 s: three low clarinets breathe the chords one after another; a fourth walks from the question's C down to the beat it was due."""
    ring = np.zeros(samples(2 * PHRASE))
    for p, chord in enumerate(CHORDS):
        for v, (note, level) in enumerate(zip((chord[0], chord[1], chord[3]), (.095, .085, .075))):
            lay(ring, p * HALF + .55 * v - .35, clarinet(note, HALF - .3 + .55 * v, 1.3 + .3 * v, 1.9, p), level * (1, .92, 1.05, .96)[p], ring=True)
    for k, (beat, length, note) in enumerate(((3, 2.4, "C4"), (5.2, 2.2, "Db4"), (9, 2.6, "F4"), (11.4, 1.9, "Eb4"), (17, 2.4, "Ab4"), (19.2, 1.8, "F4"),
                                              (22, 2.2, "Gb4"), (24, 1.6, "F4"), (25.4, 1.4, "Db4"))):
        lay(ring, beat * BEAT, clarinet(note, length * BEAT, .5, .9, 20 + k, .03), .050, ring=True)
    return shaped(in_room(ring, room("agent dry", 1.05, .7, .008), .5, ring=True), band(95, 6500))


def agent_place():
    """24 s: air from a grille, slats that tick in it, and, doors away, a telephone: three rings, and somebody takes it up."""
    n, r = samples(24.0), dice("agent place")
    x = .10 * noise(r, n, 110, 460, 1) * (1 + .16 * wander(r, n, .25)) + .022 * noise(r, n, 460, 1500, 1) * (1 + .25 * wander(r, n, .4))
    t = clock(24.0)
    x += .012 * np.sin(2 * np.pi * 118 * t) * (1 + .2 * wander(r, n, .3)) + .006 * np.sin(2 * np.pi * 236.2 * t)
    for at in (2.9, 3.15, 8.7, 14.2, 14.55, 19.6, 19.8, 22.4):
        slat = modes(.09, [(2150 * r.uniform(.9, 1.1), .05, .5), (3020, .035, .3), (910, .04, .25)])
        lay(x, at + r.uniform(0, .1), slat * np.concatenate([rise(30), np.ones(len(slat) - 30)]), .34, ring=True)
    bell = clock(1.1)
    ringing = (np.sin(2 * np.pi * 1100 * bell) + .6 * np.sin(2 * np.pi * 1386 * bell)) * (1 + .8 * np.sign(np.sin(2 * np.pi * 21 * bell))) * swell(1.1, .02, .12)
    for at, level in ((10.2, .13), (12.1, .14), (14.0, .11)):
        lay(x, at, shaped(np.pad(ringing, (0, samples(.4))), band(500, 1250, 2)), level, ring=True)
    return shaped(in_room(x, room("corridor", 1.3, .5, .02), .45, ring=True), band(90, 4200))


def agent_pulse():
    """24 s: wood struck like type in groups that do not quite divide; the second line is typed otherwise, and the carriage comes back on its 13th beat."""
    ring = np.zeros(samples(2 * PHRASE))
    lines = ((0, .5, 1.5, 2, 3, 3.5, 4.5, 5, 6, 7, 7.5, 8.5, 9, 10, 10.5, 11, 11.5), (0, 1, 1.5, 2.5, 3, 3.25, 3.5, 5, 5.5, 7, 8, 8.5, 9.5, 10, 10.25, 10.5))
    for line, beats in enumerate(lines):
        for k, beat in enumerate(beats):
            strong, at = beat in (0, 3, 5, 7, 10), (14 * line + beat) * BEAT + dice(f"type {line} {k}").normal(0, .004)
            lay(ring, at, tick(f"type {k}", .62 if strong else .80), .085 if strong else .042, ring=True)
            if strong:
                lay(ring, at, desk(.35, .2), .07, ring=True)
    roots = ((0, "Bb2", .5), (3.5, "F3", .32), (7, "Db3", .42), (10.5, "F3", .34), (12, "Bb2", .85), (12, "F3", .65),
             (14, "Bb2", .46), (18.5, "C4", .30), (21, "F3", .40), (24.5, "Db3", .34), (26, "Bb2", .85), (26, "Db4", .5))
    for k, (beat, note, touch) in enumerate(roots):
        lay(ring, beat * BEAT, plucked(note, touch, 50 + k), .46, ring=True)
    for beat in (12, 26):
        lay(ring, beat * BEAT, desk(1.2), .16, ring=True)
        lay(ring, beat * BEAT, tick("carriage", .55), .10, ring=True)
    lay(ring, 26.12 * BEAT, modes(.9, [(1650, .8, .5), (3290, .45, .18)]), .020, ring=True)     # the bell of the carriage, hardly there
    return shaped(in_room(ring, room("agent dry", .9, .8, .008), .3, ring=True), band(60, 8000))


def agent_warmth():
    """12 s: one clarinet sings over low piano: the right tool, in the right hand."""
    ring = np.zeros(samples(PHRASE))
    for k, (beat, length, note) in enumerate(((0, 3.2, "C4"), (2.8, 4.2, "F4"), (6.6, 3.4, "Db4"), (9.6, 3.4, "C4"))):
        lay(ring, beat * BEAT, clarinet(note, length * BEAT, .7, 1.3, 30 + k, .03), .10, ring=True)
    for k, (beat, note) in enumerate(((0, "Db3"), (1.5, "Ab3"), (3, "F3"), (7, "Db3"), (8.5, "Ab3"), (10, "F3"))):
        lay(ring, beat * BEAT, felt_piano(note, .32, 4.5, 300 + k), .32, ring=True)
    return shaped(in_room(ring, room("agent dry", 1.2, .7, .008), .5, ring=True), band(80, 6000))
