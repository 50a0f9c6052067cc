"""The cues: short sounds that repeat something visible. A function each, mono samples."""
import numpy as np

from audio_kit import (CED, CNG, SR, band, burst, clock, crackle, curve, desk, felt_piano, hz, in_room, lay, modes, noise, rise, room, samples,
                       shaped, sliding, strings, swell, tick, wander, dice)


def line_voice(x):
    """A small monitor speaker on a telephone line."""
    return shaped(x, lambda f: band(330, 3300, 3)(f) * (1 + .9 * np.exp(-((f - 1500) / 420) ** 2) + .5 * np.exp(-((f - 2500) / 300) ** 2)))


def cue_fax_handshake():
    """Relay, calling tone, answer, 300-baud identification, then the training burst of the page modem."""
    r, length = dice("fax"), 3.3
    x = np.zeros(samples(length))

    def tone(f, seconds, level):
        t = clock(seconds)
        return level * (1 + .04 * wander(r, len(t), 12)) * np.sin(2 * np.pi * f * t) * swell(seconds, .006, .012)

    lay(x, .18, tone(CNG, .50, .30))
    lay(x, .80, tone(CED, .62, .26))
    bits = np.concatenate([np.tile([0, 1, 1, 1, 1, 1, 1, 0], 6), r.integers(0, 2, 150)])          # flags, then identification
    n = samples(.62)
    key = np.repeat(bits, SR // 300)[:n]
    key = shaped(np.pad(key.astype(float), 200, mode="edge"), band(0, 900, 1))[200:200 + n]
    v21 = np.sin(2 * np.pi * np.cumsum(1750 + 100 * (1 - 2 * key)) / SR) * swell(.62, .004, .006)
    lay(x, 1.50, v21, .25)
    n, each = samples(1.0), SR // 2400                                                            # 2400 symbols a second on 1700 Hz
    symbols = np.exp(1j * np.pi / 4 * r.integers(0, 8, n // each)) * r.choice((.6, 1.0), n // each)
    symbols[:340] = np.where(np.arange(340) % 2, 1, -1)                                           # training: two points, turn about
    held = np.repeat(symbols, each)
    soft = np.fft.ifft(np.fft.fft(held) * np.exp(-(np.fft.fftfreq(n, 1 / SR) / 1150) ** 2))
    modem = np.real(soft * np.exp(2j * np.pi * 1700 * np.arange(n) / SR))
    lay(x, 2.18, modem * swell(1.0, .004, .25), .26)
    x += .006 * noise(r, len(x), 400, 3000, 1) * curve(length, (0, 0), (.03, 1), (2.9, 1), (3.3, 0))
    x = line_voice(x)
    lay(x, 0, tick("relay", .7), .30)
    lay(x, .012, tick("relay2", 1.1), .16)
    lay(x, .705, tick("relay3", .9), .07)
    return in_room(x, room("machine", .35, .9, .004), .22)


def cue_fax_line():
    """One line of print: the stepper turns, the head hisses, the paper moves a millimetre."""
    r, length = dice("fax line"), .62
    t, x = clock(length), np.zeros(samples(length))
    steps = 2 * np.pi * np.cumsum(curve(length, (0, 150), (.05, 212), (.46, 212), (.56, 120), (.62, 90))) / SR
    motor = sum(a * np.sin(k * steps + k) for k, a in ((1, .5), (2, .9), (3, .35), (4, .55), (6, .3), (8, .22), (11, .12)))
    x += .055 * motor * (1 + .2 * wander(r, len(t), 30)) * curve(length, (0, 0), (.012, 1), (.46, .9), (.58, 0), (.62, 0))
    dots = (noise(r, len(t), 30, 130, 1) > .2).astype(float)
    x += .045 * noise(r, len(t), 2600, 7800) * shaped(dots, band(0, 500, 1)) * curve(length, (0, 0), (.03, 1), (.42, 1), (.48, 0), (.62, 0))
    x += .30 * crackle(r, length, ((0, .1), (.4, .15), (.5, .9), (.62, 0)), 260, 1500, 6500)
    lay(x, 0, tick("pawl", .62), .16)
    lay(x, .50, tick("feed", .5), .20)
    lay(x, .50, desk(.3, .1), .06)
    return in_room(x, room("machine", .3, .8, .004), .25)


def cue_paper_lift():
    r = dice("lift")
    x = .10 * sliding(r, .46, ((0, 1700), (.2, 3400), (.46, 5200)), ((0, .35), (.01, .8), (.1, .5), (.22, 1), (.46, 0)))
    x += .75 * crackle(r, .46, ((0, 1), (.08, .35), (.2, .9), (.34, .3), (.46, 0)), 520, 1500, 8500)
    lay(x, 0, burst(r, .03, .02, 900, 4200, .0006), .12)
    return in_room(x, room("desk", .45, .8, .005), .22)


def cue_paper_down():
    r = dice("down")
    x = np.zeros(samples(.6))
    lay(x, 0, sliding(r, .17, ((0, 3600), (.17, 1300)), ((0, .55), (.01, .75), (.12, 1), (.17, 0))), .085)
    lay(x, .02, crackle(r, .5, ((0, .3), (.1, 1), (.2, .4), (.5, 0)), 380, 1300, 6500), .6)
    lay(x, .13, desk(.7), .22)
    lay(x, .128, burst(r, .09, .05, 250, 2200, .001), .16)
    return in_room(x, room("desk", .45, .7, .005), .25)


def cue_stamp():
    """Spring, rubber on paper on oak, and the lift as the ink lets go."""
    r = dice("stamp")
    x = np.zeros(samples(.75))
    lay(x, 0, modes(.06, [(2350, .03, .3), (3620, .02, .2), (1240, .04, .25)]) * rise(samples(.06))[::-1], .13)
    lay(x, 0, burst(r, .04, .02, 700, 3000, .0005), .06)
    lay(x, .055, desk(1.15), .46)
    lay(x, .055, burst(r, .12, .055, 220, 1900, .0008), .55)
    lay(x, .060, burst(r, .2, .16, 90, 500, .002), .16)
    lay(x, .215, crackle(r, .12, ((0, 1), (.05, .6), (.12, 0)), 420, 900, 4200), .55)
    lay(x, .225, modes(.09, [(1180, .05, .3), (1990, .035, .22), (2840, .02, .12)]), .07)
    return in_room(x, room("desk", .7, .7, .006), .30)


def cue_pen_mark():
    """Two strokes of a tick: short down, long up. Ball on paper, board under it."""
    r = dice("pen")
    x = np.zeros(samples(.52))
    for at, length, pitch, level in ((0, .10, 3000, .8), (.135, .24, 3900, 1)):
        stroke = sliding(r, length, ((0, pitch * .8), (length * .5, pitch * 1.15), (length, pitch)), ((0, .5), (.008, 1), (length * .7, .8), (length, 0)), 2.2)
        grain = 1 + .55 * noise(r, len(stroke), 45, 190, 1)
        lay(x, at, stroke * np.clip(grain, 0, 3), .075 * level)
        board = noise(r, len(stroke), 260, 800) * np.clip(grain, 0, 3) * swell(length, .006, length * .5)
        lay(x, at, board, .022 * level)
        lay(x, at, burst(r, .03, .016, 500, 2600, .0005), .11 * level)
        lay(x, at, desk(.3, .12), .035 * level)
    x = shaped(x, band(120, 6500))
    return in_room(x, room("desk", .4, .8, .005), .2)


def cue_page_turn():
    r = dice("turn")
    x = np.zeros(samples(.8))
    lay(x, 0, sliding(r, .62, ((0, 1300), (.18, 2600), (.34, 4600), (.46, 2300), (.62, 1100)),
                      ((0, .3), (.012, .42), (.2, .62), (.36, 1), (.48, .5), (.62, 0)), 1.9), .11)
    lay(x, 0, crackle(r, .7, ((0, .8), (.06, .25), (.3, .55), (.4, 1), (.5, .4), (.7, 0)), 460, 1400, 8000), .62)
    lay(x, .44, burst(r, .13, .08, 180, 1100, .004), .14)
    lay(x, .45, desk(.5, .3), .07)
    return in_room(x, room("desk", .5, .8, .005), .25)


def cue_commit():
    """The hand comes down; the piano says the open fifth and, above it, the answer tone's C."""
    x = np.zeros(samples(1.7))
    lay(x, 0, desk(.9), .20)
    lay(x, 0, burst(dice("commit"), .06, .03, 250, 1800, .001), .10)
    for at, note, touch in ((0, "Db3", .62), (.004, "Ab3", .56), (.010, "F4", .40), (.055, "C5", .46)):
        lay(x, at, felt_piano(note, touch, 1.65, 7), .30)
    return in_room(x, room("desk hall", 1.3, .7, .010), .40)


def cue_source():
    """A file drawer's last inch, a sheet, and two bowed-glass notes: here it is."""
    r = dice("source")
    x = np.zeros(samples(1.3))
    lay(x, 0, sliding(r, .20, ((0, 620), (.2, 1150)), ((0, .6), (.01, 1), (.16, .7), (.2, 0)), 2.4), .06)
    lay(x, .165, modes(.14, [(410, .07, .5), (733, .05, .4), (1490, .03, .2)]), .10)
    lay(x, .10, crackle(r, .3, ((0, .3), (.12, 1), (.3, 0)), 300, 1700, 7500), .42)
    for at, note, level in ((.10, "Ab4", .8), (.10, "F5", .7), (.235, "C6", .62)):
        t = clock(1.05)
        bell = sum(a * np.sin(2 * np.pi * hz(note) * k * t) * np.exp(-6.91 * t / fall) for k, a, fall in ((1, 1, 1.0), (2.01, .22, .5), (3.93, .09, .2)))
        lay(x, at, bell * np.concatenate([rise(samples(.006)), np.ones(len(t) - samples(.006))]) * swell(1.05, 0, .3), .085 * level)
    return in_room(x, room("desk hall", 1.1, .9, .010), .40)


def cue_warning():
    """Not a buzzer: two low strings a semitone apart, one gives way; the sheet slides back across the desk."""
    r = dice("warning")
    x = np.zeros(samples(1.9))
    for at, note, touch in ((0, "Gb2", .50), (0.006, "F3", .44), (.42, "F2", .46), (.425, "C3", .36)):
        lay(x, at, felt_piano(note, touch, 1.45, 9), .30)
    lay(x, 0, strings("Gb3", .95, .05, .6, 1100, 2), .05)
    lay(x, .02, strings("F3", 1.5, .08, .9, 1100, 2, 3), .05)
    lay(x, .14, sliding(r, .36, ((0, 2400), (.36, 900)), ((0, 0), (.06, 1), (.3, .5), (.36, 0)), 2), .055)
    lay(x, .14, crackle(r, .36, ((0, .3), (.1, .8), (.36, 0)), 180, 1100, 4200), .32)
    lay(x, 0, desk(.5, .3), .10)
    return in_room(x, room("desk hall", 1.4, .6, .010), .40)


def cue_chapter():
    """The card: strings open, and the fax's interval, D flat to C, in the piano."""
    x = np.zeros(samples(4.2))
    for note, level in (("Db3", .09), ("Ab3", .075), ("F4", .055)):
        lay(x, 0, strings(note, 3.9, .9, 2.4, 1500, 3, 21), level)
    for at, note, touch in ((0, "Db2", .5), (0.008, "Db4", .52), (.60, "C5", .56), (1.45, "Ab4", .36)):
        lay(x, at, felt_piano(note, touch, 3.0 if at > 1 else 3.8, 22), .36)
    lay(x, 0, desk(.5, .3), .06)
    return in_room(x, room("chapter", 2.2, .8, .014), .55)


def cue_drawer():
    """A file drawer on steel runners: rolls out, comes to its stop, folders lean."""
    r = dice("drawer")
    x = np.zeros(samples(.85))
    roll = sliding(r, .42, ((0, 380), (.2, 640), (.42, 520)), ((0, .3), (.03, .8), (.3, 1), (.40, .7), (.42, 0)), 2.3)
    lay(x, 0, roll * (1 + .45 * noise(r, len(roll), 18, 60, 1)), .075)
    lay(x, .02, sliding(r, .38, ((0, 1700), (.38, 2300)), ((0, 0), (.05, .5), (.34, .8), (.38, 0)), 1.6), .020)
    lay(x, 0, modes(.10, [(520, .05, .5), (1130, .03, .3)]), .07)
    lay(x, .42, modes(.26, [(118, .16, .8), (196, .12, .7), (412, .08, .4), (733, .05, .3), (1490, .03, .12)]), .22)
    lay(x, .45, crackle(r, .3, ((0, .8), (.1, .5), (.3, 0)), 260, 1300, 5200), .40)
    return in_room(x, room("desk", .55, .7, .005), .28)


def cue_key():
    """A key turns: pins, a quarter turn, the bolt goes over."""
    r = dice("key")
    x = np.zeros(samples(.6))
    for at, pitch, level in ((0, 1.5, .06), (.035, 1.7, .045), (.06, 1.6, .05)):
        lay(x, at, tick(f"pin {at}", pitch), level)
    lay(x, .10, sliding(r, .13, ((0, 2600), (.13, 3300)), ((0, 0), (.02, .7), (.1, 1), (.13, 0)), 1.5), .030)
    lay(x, .235, modes(.24, [(318, .10, .7), (624, .08, .6), (1240, .06, .4), (2210, .04, .22), (3350, .025, .12)]), .20)
    lay(x, .235, burst(r, .05, .025, 400, 2600, .0006), .12)
    lay(x, .262, tick("bolt", .8), .10)
    return in_room(x, room("desk", .5, .8, .005), .25)


def cue_chair():
    """Somebody stands: a chair goes back over a wooden floor, and stops."""
    r = dice("chair")
    x = np.zeros(samples(.8))
    drag = sliding(r, .46, ((0, 300), (.25, 420), (.46, 340)), ((0, .2), (.04, 1), (.3, .7), (.42, .4), (.46, 0)), 2.2)
    judder = (np.arange(len(drag)) / SR * curve(.46, (0, 58), (.46, 34))) % 1.0  # the leg sticks and slips
    lay(x, 0, drag * (.35 + .9 * (1 - judder)), .11)
    lay(x, .02, modes(.3, [(233, .12, .5), (371, .08, .3), (540, .05, .2)]), .05)
    lay(x, .47, desk(.8, .3), .13)
    return in_room(x, room("court near", 1.5, .6, .016), .40)


def cue_hush():
    """A room settles: cloth, paper, one shoe, and then only the size of it."""
    r = dice("hush cue")
    x = np.zeros(samples(1.5))
    lay(x, 0, sliding(r, 1.3, ((0, 900), (.5, 620), (1.3, 420)), ((0, .5), (.04, 1), (.5, .45), (1.3, 0)), 2.4), .050)
    lay(x, .04, crackle(r, .9, ((0, 1), (.25, .5), (.9, 0)), 120, 900, 4200), .34)
    lay(x, .33, desk(.5, .2), .05)
    return in_room(x, room("court near", 2.2, .6, .02), .8)
