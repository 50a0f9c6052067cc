"""More cues: what a reader does with heavier things than a sheet, and the small taps of a screen. A function each, mono samples."""
import numpy as np

from audio_kit import burst, clock, crackle, desk, dice, in_room, lay, modes, noise, room, samples, sliding, tick


def cue_book_turn():
    """A leaf of a heavy book: slow, wide, and it falls shut on a hundred others."""
    r = dice("book")
    x = np.zeros(samples(1.0))
    lay(x, 0, sliding(r, .74, ((0, 700), (.25, 1300), (.46, 2300), (.6, 1200), (.74, 600)), ((0, .25), (.02, .4), (.26, .55), (.46, 1), (.6, .5), (.74, 0)), 2.1), .12)
    lay(x, 0, crackle(r, .8, ((0, .6), (.08, .2), (.36, .5), (.5, .9), (.62, .3), (.8, 0)), 240, 800, 4600), .60)
    lay(x, .58, burst(r, .2, .13, 110, 700, .006), .30)
    lay(x, .59, desk(.9, .4), .12)
    return in_room(x, room("desk", .6, .7, .006), .28)


def cue_bind():
    """The complaint is bound: the stack is knocked square, two clips close, a thread is drawn through."""
    r = dice("bind")
    x = np.zeros(samples(1.35))
    for at, level in ((0, .8), (.15, .6)):
        lay(x, at, desk(.8, .3), .15 * level)
        lay(x, at, burst(r, .08, .05, 300, 2400, .0008), .16 * level)
    for at, pitch in ((.40, 1.0), (.58, .94)):
        lay(x, at, modes(.12, [(1320 * pitch, .05, .5), (2480 * pitch, .035, .35), (3700 * pitch, .02, .15), (420, .06, .4)]), .11)
        lay(x, at + .012, burst(r, .05, .02, 700, 3200, .0005), .09)
    pull = sliding(r, .46, ((0, 900), (.3, 1900), (.46, 2500)), ((0, 0), (.03, .8), (.34, 1), (.43, .5), (.46, 0)), 1.5)
    lay(x, .76, pull * (1 + .5 * noise(r, len(pull), 50, 120, 1)), .055)
    lay(x, 1.2, burst(r, .04, .02, 500, 2000, .0006), .08)
    return in_room(x, room("desk", .5, .7, .005), .25)


def cue_type():
    """A post is written: six soft taps of a thumb on glass, not quite even."""
    r = dice("type a post")
    x = np.zeros(samples(.55))
    for k, at in enumerate((0, .075, .17, .235, .345, .43)):
        level = r.uniform(.7, 1)
        lay(x, at, modes(.05, [(720 * r.uniform(.94, 1.06), .022, .7), (1540, .014, .4), (310, .03, .5)]), .12 * level)
        lay(x, at, burst(r, .02, .008, 900, 3600, .0004), .10 * level)
    return in_room(x, room("desk", .3, .8, .004), .16)


def cue_unroll():
    """The docket unrolls: a long strip runs out over the desk and lies down."""
    r = dice("unroll")
    x = np.zeros(samples(1.2))
    run = sliding(r, .92, ((0, 900), (.5, 1700), (.92, 2300)), ((0, .3), (.04, .7), (.5, 1), (.82, .6), (.92, 0)), 2.0)
    turns = np.cumsum(np.linspace(11, 24, len(run))) / 48000
    lay(x, 0, run * (.55 + .45 * np.abs(np.sin(np.pi * turns))), .085)
    lay(x, 0, crackle(r, .95, ((0, .4), (.3, .7), (.8, 1), (.95, 0)), 260, 1200, 6200), .42)
    lay(x, .90, desk(.5, .25), .10)
    lay(x, .90, burst(r, .08, .05, 400, 2600, .001), .10)
    return in_room(x, room("desk", .5, .8, .005), .25)


def cue_drawer_shut():
    """The drawer goes home, and the folders with it."""
    r = dice("drawer shut")
    x = np.zeros(samples(.8))
    roll = sliding(r, .30, ((0, 620), (.3, 420)), ((0, .3), (.04, 1), (.26, .8), (.30, 0)), 2.3)
    lay(x, 0, roll * (1 + .4 * noise(r, len(roll), 18, 60, 1)), .070)
    lay(x, .29, modes(.3, [(128, .18, .9), (214, .13, .7), (438, .08, .4), (790, .05, .2)]), .24)
    lay(x, .30, crackle(r, .2, ((0, .8), (.2, 0)), 200, 1000, 3600), .32)
    return in_room(x, room("desk", .6, .7, .005), .28)


def cue_tap():
    """A fingernail on wood: something small was set."""
    x = np.zeros(samples(.16))
    lay(x, 0, modes(.12, [(640, .05, .6), (1180, .03, .35), (2100, .015, .15)]), .2)
    lay(x, 0, burst(dice("tap"), .03, .012, 700, 3000, .0004), .08)
    return in_room(x, room("desk", .3, .8, .004), .15)


def cue_pen_line():
    """A clause is written in: four strokes and the dot."""
    r = dice("clause")
    x = np.zeros(samples(.85))
    for at, length, pitch in ((0, .15, 2700), (.17, .11, 3200), (.30, .19, 2900), (.52, .13, 3300)):
        stroke = sliding(r, length, ((0, pitch * .85), (length * .5, pitch * 1.1), (length, pitch)), ((0, .4), (.01, 1), (length * .7, .7), (length, 0)), 2.2)
        grain = np.clip(1 + .55 * noise(r, len(stroke), 40, 170, 1), 0, 3)
        lay(x, at, stroke * grain, .06)
        lay(x, at, noise(r, len(stroke), 260, 800) * grain * np.hanning(len(stroke)), .02)
    lay(x, .71, burst(r, .03, .015, 500, 2600, .0005), .16)
    lay(x, .71, desk(.3, .12), .05)
    return in_room(x, room("desk", .4, .8, .005), .2)


def cue_phone():
    """A telephone is taken up from a wooden table: it buzzes once on the grain, and is lifted."""
    r = dice("phone")
    x = np.zeros(samples(.75))
    t = clock(.30)
    buzz = sum(a * np.sin(2 * np.pi * f * t) for f, a in ((162, .5), (324, .7), (486, .4), (810, .2))) * np.minimum(1, t / .02) * np.minimum(1, (.30 - t) / .05)
    lay(x, 0, buzz * (1 + .3 * noise(r, len(t), 60, 240, 1)), .055)
    lay(x, .40, sliding(r, .16, ((0, 500), (.16, 1200)), ((0, 0), (.02, 1), (.12, .6), (.16, 0)), 2), .05)
    lay(x, .42, tick("phone", .5), .05)
    return in_room(x, room("kitchen", .5, .7, .006), .22)


def cue_pen_circle():
    """A line of a paper is circled: one round stroke that hurries down, comes up slower, and meets itself."""
    r = dice("circle")
    x = np.zeros(samples(.55))
    stroke = sliding(r, .44, ((0, 2500), (.11, 3700), (.22, 2300), (.33, 3300), (.44, 2600)), ((0, .4), (.012, .9), (.11, 1), (.22, .55), (.33, .95), (.41, .7), (.44, 0)), 2.0)
    grain = np.clip(1 + .5 * noise(r, len(stroke), 40, 150, 1), 0, 3)
    lay(x, 0, stroke * grain, .07)
    lay(x, 0, noise(r, len(stroke), 240, 760) * grain * np.hanning(len(stroke)), .024)
    lay(x, .43, burst(r, .03, .014, 500, 2400, .0005), .10)
    return in_room(x, room("desk", .4, .8, .005), .2)


def cue_phone_line():
    """Something was said into a telephone: the line clicks, breathes, and waits."""
    r = dice("on the line")
    x = np.zeros(samples(.45))
    lay(x, 0, tick("on the line", .8), .10)
    hiss = noise(r, samples(.38), 400, 2900, 1) * np.interp(np.arange(samples(.38)) / 48000, (0, .02, .10, .22, .38), (0, .8, .45, 1, 0))
    lay(x, .02, hiss, .030)
    t = clock(.30)
    lay(x, .03, np.sin(2 * np.pi * 440 * t) * np.hanning(len(t)), .012)
    return in_room(x, room("desk", .3, .8, .004), .15)


def cue_lectern():
    """The other side goes on: a knuckle on the lectern, once and lighter again."""
    x = np.zeros(samples(.25))
    for at, level in ((0, 1.0), (.085, .55)):
        lay(x, at, modes(.14, [(286, .06, .7), (455, .045, .5), (930, .02, .2)]), .17 * level)
        lay(x, at, burst(dice(f"lectern {at}"), .03, .014, 350, 1900, .0005), .07 * level)
    return in_room(x, room("court near", .5, .6, .010), .28)


def cue_palm():
    """Somebody objects: a flat hand on the table, and the table answers."""
    r = dice("palm")
    x = np.zeros(samples(.5))
    lay(x, 0, burst(r, .07, .03, 300, 2600, .0006), .30)
    lay(x, 0, desk(.35, .4), .30)
    lay(x, .012, burst(r, .10, .05, 150, 900, .001), .12)
    return in_room(x, room("court near", .8, .6, .014), .34)


def cue_weight():
    """One large choice is taken: something heavy is set down, and slides the last inch."""
    r = dice("weight")
    x = np.zeros(samples(.7))
    lay(x, 0, modes(.5, [(92, .26, .5), (151, .24, 1.0), (243, .17, .8), (388, .10, .45)]), .34)
    lay(x, 0, burst(r, .10, .05, 110, 900, .0015), .16)
    lay(x, .12, sliding(r, .26, ((0, 520), (.26, 380)), ((0, 0), (.03, 1), (.18, .6), (.26, 0)), 2.2), .06)
    return in_room(x, room("desk hall", .9, .7, .008), .32)
