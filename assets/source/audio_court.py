"""The courtroom: held fifths in a large still room, and silence between them. Nothing resolves, because no court ruled."""
import numpy as np

from audio_kit import BEAT, PHRASE, band, burst, desk, dice, glass, in_room, lay, noise, plucked, room, samples, shaped, sliding, strings, tick, wander


def court_bed():
    """48 s in four breaths: a fifth; the fifth above it, with the question's C; a lone viola over a third; and then almost nothing."""
    ring = np.zeros(samples(4 * PHRASE))
    for p, (low, high, level) in enumerate((("Bb2", "F3", 1), ("Db3", "Ab3", .92), ("Ab2", "Eb3", 1.05), ("Eb3", "Bb3", .55))):
        last = p == 3
        lay(ring, p * PHRASE - 1.0, strings(low, PHRASE + (-2.5 if last else 1.2), 4.2, 4.8, 950, 3, 80 + p), .095 * level, ring=True)
        lay(ring, p * PHRASE + .8, strings(high, PHRASE - (4.0 if last else .6), 4.4, 4.6, 1150, 3, 90 + p), .080 * level, ring=True)
    for at, note, seconds, level in ((3.5, "C5", 6.5, .016), (14.0, "C6", 5.0, .012), (17.5, "F5", 6.0, .012), (39.0, "C6", 6.4, .016)):
        lay(ring, at, glass(note, seconds, seconds * .46, seconds * .48, int(at)), level, ring=True)
    for at, note, seconds, level in ((25.2, "C4", 3.4, .050), (28.0, "Db4", 2.8, .052), (30.2, "Ab3", 3.6, .046), (33.2, "C4", 2.2, .040)):
        lay(ring, at, strings(note, seconds, .9, 1.3, 1700, 1, int(10 * at)), level, ring=True)
    return shaped(in_room(ring, room("court", 3.2, .6, .022), 1.0, ring=True), band(85, 5000))


def court_place():
    """24 s: the size of the room. Air under a high ceiling, a bench that gives, a sheet laid down at the far table, a door somewhere."""
    n, r = samples(24.0), dice("court place")
    x = .10 * noise(r, n, 100, 420, 1) * (1 + .14 * wander(r, n, .15)) + .010 * noise(r, n, 420, 1400, 1)
    dry = np.zeros(n)
    for k, at in enumerate((5.2, 13.9, 21.1)):
        lay(dry, at, sliding(dice(f"bench {k}"), .22, ((0, 330), (.22, 260)), ((0, 0), (.05, .6), (.16, .3), (.22, 0)), 1.6), .16, ring=True)
    lay(dry, 9.4, burst(r, .2, .12, 500, 1800, .01), .050, ring=True)
    lay(dry, 17.6, desk(.8, .5), .12, ring=True)
    return shaped(x + in_room(dry, room("court wide", 3.4, .5, .03), 1.0, ring=True), band(90, 3000))


def court_pulse():
    """24 s, and mostly air: a low string, a far clock every second beat, and the beat that was due; the second time one note is missing."""
    ring = np.zeros(samples(2 * PHRASE))
    for k, (beat, note, touch) in enumerate(((0, "Bb2", .42), (7, "F3", .26), (12, "Bb2", .75), (12, "F3", .5), (14, "Db3", .36), (26, "Bb2", .75), (26, "F3", .5), (26, "C4", .34))):
        lay(ring, beat * BEAT, plucked(note, touch, 95 + k), .5, ring=True)
    for beat in (*range(0, 13, 2), *range(14, 27, 2)):
        lay(ring, beat * BEAT, tick(f"court {beat % 14}", .8), .028, ring=True)
    for beat in (12, 26):
        lay(ring, beat * BEAT, desk(.9), .10, ring=True)
    return shaped(in_room(ring, room("court", 2.4, .6, .022), .8, ring=True), band(70, 6000))
