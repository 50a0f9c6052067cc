"""The melodies: five felt-piano notes that the game strikes one by one, and what each room plays with them.

A melody that lay in a file would come round with it every 24 s. Struck note by note it goes on for a minute and a half over the same four
chords, for the weight of five notes. Beats count from the bed's first bar; 28 beats are one round of the chords.
"""
import numpy as np

from audio_kit import BEAT, dice, felt_piano, hz, in_room, room, samples

SAMPLES = {"F2": 2.8, "Db3": 2.7, "Bb3": 2.7, "F4": 2.6, "C5": 2.6}        # note: seconds it may ring
STRUCK = .5                                                                # how hard the samples were struck

# Four strophes over the same chords: the question, the answer turned upside down, almost nothing, and both hands.
OFFICE = (
    (1, "Db4", .42), (2.5, "C5", .50), (5, "Ab4", .34), (6, "F4", .28), (8, "F4", .38), (9.5, "C5", .46), (11, "Bb4", .36), (12, "Bb3", .34),
    (15, "Db4", .44), (16.5, "C5", .54), (18, "Eb5", .44), (19.5, "Ab4", .36), (22, "Gb4", .38), (23.5, "F4", .34), (25, "Db4", .32), (26, "F3", .38),
    (0, "Bb2", .40), (7, "Gb2", .36), (14, "Ab2", .38), (21, "Eb2", .40), (26, "F2", .28),

    (29, "C5", .42), (30.5, "Db4", .40), (32, "F4", .34), (33.5, "Ab4", .32), (36, "Bb4", .36), (37.5, "Db5", .40), (39, "C5", .34), (40, "F4", .40),
    (43, "Eb4", .36), (44.5, "Db5", .46), (46, "C5", .38), (47.5, "Ab4", .32), (50, "Bb4", .36), (51.5, "Gb4", .34), (53, "Eb4", .30), (54, "Db4", .36),
    (28, "Bb2", .38), (35, "Gb2", .34), (42, "Ab2", .36), (49, "Eb2", .38), (54, "F2", .28),

    (57, "Db4", .38), (58.5, "C5", .44), (65.5, "F5", .26), (68, "Bb3", .36),
    (71, "Db4", .38), (72.5, "C5", .46), (74, "Eb5", .38), (75, "F5", .32), (78, "Db5", .32), (81, "Bb4", .28), (82, "F3", .38),
    (56, "Bb2", .34), (70, "Ab2", .34), (77, "Eb2", .30),

    (85, "Db4", .42), (85.02, "F4", .30), (86.5, "C5", .54), (88, "Ab4", .36), (89, "Bb4", .34), (90, "F4", .30),
    (92, "F4", .36), (92.02, "Bb4", .34), (93.5, "Db5", .46), (94.5, "C5", .38), (96, "Bb4", .34), (96.02, "Bb3", .36),
    (99, "Db4", .42), (99.02, "Ab4", .32), (100, "F4", .30), (100.5, "C5", .50), (102, "Eb5", .48), (103.5, "Db5", .38), (104, "C5", .34),
    (106, "Gb4", .36), (106.02, "Bb4", .32), (107.5, "F4", .34), (109, "Eb4", .30), (110, "Db4", .34), (110.02, "F3", .40),
    (84, "Bb2", .40), (91, "Gb2", .36), (98, "Ab2", .38), (105, "Eb2", .40), (110, "F2", .30),
)
# The agent's corridor: the same interval, asked from two rooms away; the second time round it is the other hand that asks.
AGENT = (
    (1.5, "C5", .34), (3, "Db5", .30), (8.5, "Ab4", .32), (12, "F4", .34), (15.5, "C5", .36), (17, "Eb5", .32), (22.5, "Db5", .30), (26, "C4", .34),
    (29.5, "Db4", .34), (31, "C4", .32), (33, "F4", .28), (36.5, "Bb3", .32), (40, "C5", .36), (43.5, "Ab4", .34), (44.5, "F4", .28), (46, "C5", .36),
    (50.5, "Gb4", .32), (54, "Db4", .36), (54.02, "F3", .30),
    (59, "C5", .30), (68, "Db5", .30), (68.02, "F4", .28), (72, "C5", .32), (74.5, "Bb4", .28), (82, "Db4", .32),
    (85.5, "F4", .32), (87, "C5", .34), (88.5, "Db5", .36), (92.5, "Bb4", .32), (96, "F4", .36), (99.5, "Eb5", .34), (101, "C5", .34), (106.5, "Bb3", .32), (110, "F3", .36),
)
# The kitchen at night: one hand, so softly that nobody next door wakes. It has no chords to follow, only the fax's interval.
KITCHEN = (
    (0, "Db3", .34), (1, "Ab3", .28), (2.5, "F4", .34), (4, "C5", .38), (5.5, "Ab4", .26), (7, "Bb2", .34), (8, "F3", .28), (9.5, "Db4", .32), (12, "C4", .34),
    (14, "Gb2", .32), (15, "Db3", .26), (16.5, "Bb3", .32), (18, "F4", .36), (19.5, "Db5", .30), (21, "Ab2", .32), (22, "Eb4", .28), (24, "C4", .32), (26, "Ab3", .30),
    (28, "Db3", .32), (29.5, "C5", .38), (31, "Bb4", .28), (32.5, "F4", .30), (35, "Bb2", .32), (36.5, "Ab4", .32), (38, "F4", .26), (40, "Db4", .34),
    (43, "C5", .30), (44.5, "Db5", .34), (46, "F5", .28), (49, "Gb2", .30), (50.5, "Db4", .28), (52, "Bb3", .28), (54, "F3", .32),
)
THEMES = {  # room: (melody, rounds of 28 beats, LUFS of the whole melody)
    "office":       (OFFICE, 4, -29.5),
    "agent-office": (AGENT, 4, -31.0),
    "kitchen":      (KITCHEN, 2, -28.5),
}


def sampled(note):
    """One struck note, its room with it, ending in silence."""
    seconds = SAMPLES[note]
    x = in_room(felt_piano(note, STRUCK, seconds, 7), room("office far", 2.0, .7), .6)[:samples(seconds)]
    fade = samples(.9)
    x[-fade:] *= np.linspace(1, 0, fade) ** 2
    return x


def strikes(name):
    """What the game is told: seconds from the first bar (stems turn half a beat early), which sample, how much faster it runs, how loud (before levelling)."""
    struck = []
    for k, (beat, note, touch) in enumerate(sorted(THEMES[name][0])):
        near = min(SAMPLES, key=lambda sample: abs(np.log2(hz(note) / hz(sample))))
        late = dice(f"{name} hand {k}").normal(.012, .008)
        struck.append([round((beat + .5) * BEAT + late, 3), near, round(hz(note) / hz(near), 5), (.35 + .65 * touch) / (.35 + .65 * STRUCK)])
    return sorted(struck)


def played(struck, notes, seconds):
    """A melody as the game will sound it, on a ring. notes: the decoded samples by name."""
    ring = np.zeros(samples(seconds))
    for at, name, rate, gain in struck:
        source = notes[name]
        x = np.interp(np.arange(0, len(source) - 1, rate), np.arange(len(source)), source)
        np.add.at(ring, (samples(at) + np.arange(len(x))) % len(ring), gain * x)
    return ring
