"""The score of counsel's office at dusk, and the tension that every room shares: rings of 24 and 12 seconds.

Three ideas hold the whole score together.
  1. The fax gives the key. Its calling tone is 1100 Hz and its answer 2100 Hz: a major seventh, D flat to C. The score
     is tuned so that D flat 6 IS 1100 Hz, and every chord holds both notes.
  2. The due date gives the metre. Phrases are 14 beats; the accent falls on the 13th and the 14th is empty.
     14 beats at 70 to the minute are exactly 12 s, so loops are whole seconds at any sample rate.
  3. Loops are rings. Notes wrap round the end and reverb is a circular convolution. Music breathes at the turn.
Pulse, tension and warmth use notes that all four chords hold, so a ring of one phrase fits either half of the bed.
"""
import numpy as np

from audio_kit import BEAT, PHRASE, band, desk, dice, felt_piano, glass, in_room, lay, noise, plucked, room, samples, shaped, strings, tick, wander

CHORDS = (                                              # every one holds F, and the fax's D flat and C; 7 beats each
    ("Bb2", "F3", "Ab3", "C4", "Db4", "F4"),            # i    B flat minor ninth: the question
    ("Gb2", "Db3", "Bb3", "C4", "F4", "Ab4"),           # VI   G flat with the sharp eleventh: the city lights
    ("Ab2", "Eb3", "Db4", "C4", "F4", "Ab4"),           # III  D flat over A flat: the law is on the shelf
    ("Eb3", "Bb2", "Gb3", "C4", "Db4", "F4"),           # iv   E flat minor: it is due
)
HALF = PHRASE / 2


def office_bed():
    """24 s: muted strings at the far end of the room, and inside them a viola that moves one step a chord. Carries the harmony alone."""
    ring = np.zeros(samples(2 * PHRASE))
    for p, chord in enumerate(CHORDS):
        for v, note in enumerate(chord):
            sound = strings(note, HALF + 2.8, 2.4, 3.2, dark=1250 if v < 2 else 1700, players=3 if v < 2 else 4, seed=p)
            level = (.095, .088, .07, .06, .055, .045)[v] * (1, .94, 1.04, 1)[p]
            lay(ring, p * HALF - 1.1 + .13 * v, sound, level, ring=True)
    for k, (beat, length, note) in enumerate(((3.5, 3.4, "F4"), (6.5, 3.2, "Eb4"), (10, 3.2, "Db4"), (17, 3.6, "Ab4"), (20.2, 2.6, "Gb4"), (22.6, 2.8, "F4"))):
        lay(ring, beat * BEAT, strings(note, length * BEAT, 1.1, 1.4, 1900, 1, 40 + k), .040, ring=True)
    presence = lambda f: band(70, 7500, 2)(f) * (1 + .35 * np.exp(-(np.log2(np.maximum(f, 1) / 900) / .9) ** 2))
    return shaped(in_room(ring, room("office far", 2.6, .7), .75, ring=True), presence)


def office_place():
    """12 s: the building's breath, a lamp's hum, the street eleven floors down, one tick of a radiator."""
    n, r = samples(PHRASE), dice("office place")
    t = np.arange(n) / 48000
    x = .10 * noise(r, n, 110, 520, 1) * (1 + .12 * wander(r, n, .3)) + .05 * noise(r, n, 160, 900, 1) * np.exp(-((t - 6.4) / 2.2) ** 2)
    x += .016 * np.sin(2 * np.pi * 120 * t) + .010 * np.sin(2 * np.pi * 240 * t + 1) + .004 * np.sin(2 * np.pi * 360 * t)
    lay(x, 9.7, tick("radiator", .5), .10, ring=True)
    return shaped(in_room(x, room("office mono", 1.5, .5), .4, ring=True), band(95, 2600))


PULSE = (                                               # beat, note, touch; the 13th beat is the accent, the 14th is empty
    (0, "Bb2", .55), (1.5, "F3", .32), (3, "Db3", .42), (4.5, "F3", .32), (6, "C4", .30), (7, "Bb2", .50), (8.5, "F3", .32),
    (9.5, "C4", .34), (10, "Db3", .42), (11, "F3", .36), (12, "Bb2", .85), (12, "F3", .7), (12, "Db4", .55),
)


def office_pulse():
    """12 s: a hand-stopped bass line and a clock. Time passing, and the beat that was due before it came."""
    ring = np.zeros(samples(PHRASE))
    for k, (beat, note, touch) in enumerate(PULSE):
        lay(ring, beat * BEAT + dice(f"pulse {k}").normal(0, .004), plucked(note, touch, k), .5, ring=True)
    for beat in range(13):
        lay(ring, beat * BEAT, tick(str(beat), (1, .86)[beat % 2]), .05, ring=True)
        lay(ring, (beat + .5) * BEAT, tick(f"{beat}+", .93), .018, ring=True)
    lay(ring, 12 * BEAT, desk(1.2), .16, ring=True)
    return shaped(in_room(ring, room("office mono", 1.5, .8), .4, ring=True), band(50, 9000))


def office_warmth():
    """12 s: one viola and low piano, in answer. Comes in when footing is good and nobody is exposed."""
    ring = np.zeros(samples(PHRASE))
    for beat, length, note in ((0, 4, "F3"), (3.4, 4, "Ab3"), (7, 4, "C4"), (10.2, 3.2, "Db4")):
        lay(ring, beat * BEAT, strings(note, length * BEAT, 1.1, 1.5, 2100, 2, int(beat * 10)), .09, ring=True)
    for k, (beat, note) in enumerate(((0, "Db3"), (1, "Ab3"), (2, "F4"), (7, "Db3"), (8, "Ab3"), (9, "C4"))):
        lay(ring, beat * BEAT, felt_piano(note, .34, 5.0, 100 + k), .34, ring=True)
    return shaped(in_room(ring, room("office mono", 2.2, .6), .7, ring=True), band(60, 6500))


def tension():
    """12 s: the calling tone held somewhere in the building, its C rubbing against it, bows that will not settle. Every room's."""
    ring = np.zeros(samples(PHRASE))
    for at, sound, level in (
        (0.0, glass("Db6", 7.6, 3.8, 3.2), .105), (2.6, glass("C6", 7.6, 3.8, 3.2), .095), (5.4, glass("Gb5", 5.4, 2.6, 2.4), .06),
        (3.6, strings("Db5", 6.6, 5.2, 1.2, 2700, 3, 2, 1), .065), (4.0, strings("C5", 6.2, 5.0, 1.0, 2700, 3, 3, 1), .065),
        (4.8, strings("Gb4", 5.6, 4.6, .9, 2400, 3, 4, 1), .05),
        (0.6, strings("Bb2", 9.8, 8.0, 1.4, 950, 3, 6, .8), .115), (3.0, strings("F3", 7.4, 6.2, 1.0, 1000, 3, 7, .8), .08),
    ):
        lay(ring, at, sound, level, ring=True)
    return shaped(in_room(ring, room("office mono", 2.8, .8), .8, ring=True), band(70, 7500))
