# The people of the hearing, built to be read as silhouettes: a judge, counsel at the lectern, counsel at the table.
import kit
from kit import *

CLOTH, SKIN, HAIR = mat(.006, .95, 0), mat(.03, .9, .05), mat(.004, .85, .1)


def arm(parts, shoulder, elbow, wrist, radii):
    hull([(shoulder, radii[0]), (elbow, radii[1])], None, parts); hull([(elbow, radii[1]), (wrist, radii[2])], None, parts)


def hand(parts, wrist, tip, wide=.036):
    hull([(wrist, (.03, .03, .026)), (tip, (wide, .03, .016))], None, parts)


def tense():
    return kit.POSTURE == 'tense'


def judge(x, y, z):
    """In a robe, seated, faces the camera (-y); z is the seat. Under tension the whole trunk comes forward over the bench."""
    robe, skin, hair = [], [], []
    lean, drop = (-.30, -.10) if tense() else (0, 0)
    at = lambda a, b, c: (a, b + lean * max(0, c - .2) / .75, c + drop * max(0, c - .3) / .7)
    hull([((-.18, 0, .50), (.15, .16, .08)), ((.18, 0, .50), (.15, .16, .08)), (at(-.17, 0, .56), (.15, .15, .08)), (at(.17, 0, .56), (.15, .15, .08))], None, robe)  # no lower than the bench: nothing hides a figure there
    hull([(at(-.15, 0, .5), (.16, .15, .1)), (at(.15, 0, .5), (.16, .15, .1)), (at(-.21, 0, .80), (.09, .1, .08)), (at(.21, 0, .80), (.09, .1, .08)), (at(0, .01, .88), (.09, .08, .05))], None, robe)
    for side in (-1, 1):
        elbow, wrist = ((.34 * side, -.30, .58), (.15 * side, -.52, .60)) if tense() else ((.36 * side, -.04, .53), (.17 * side, -.22, .46))
        arm(robe, at(.25 * side, 0, .78), elbow, wrist, (.10, .09, .075))
        hand(skin, wrist, (wrist[0] - .06 * side, wrist[1] - .06, wrist[2] + .01))
    hull([(at(0, 0, .88), (.055, .058, .05)), (at(0, -.02, .98), (.053, .056, .05))], None, skin)
    hull([(at(0, -.035, 1.09), (.072, .088, .095)), (at(0, -.075, 1.03), (.048, .045, .05))], None, skin)
    hull([(at(0, -.01, 1.125), (.083, .095, .08)), (at(0, .03, 1.05), (.075, .06, .07))], None, hair)
    body([(robe, CLOTH, .014, 8, .012), (skin, SKIN, .008, 4, 0), (hair, HAIR, .008, 4, .004)], (x, y, z), scale=1.16)


def standing(x, y, turn):
    """Seen from behind, at the lectern. At rest one hand lies on it and the other hangs; tense, both hold its edge and the head goes down."""
    coat, legs, skin, hair = [], [], [], []
    tight = tense()
    f = .07 if tight else .02      # how far the shoulders come forward
    up = .015 if tight else 0
    hull([((-.105, 0, .96), (.105, .115, .11)), ((.105, 0, .96), (.105, .115, .11)), ((-.12, .01, 1.16), (.098, .10, .1)), ((.12, .01, 1.16), (.098, .10, .1))], None, coat)
    hull([((-.12, .01, 1.16), (.098, .10, .1)), ((.12, .01, 1.16), (.098, .10, .1)), ((-.15, f, 1.36), (.085, .105, .09)), ((.15, f, 1.36), (.085, .105, .09))], None, coat)
    hull([((-.185, f, 1.42 + up), (.066, .074, .058)), ((.185, f, 1.42 + up), (.066, .074, .058)), ((-.07, f, 1.475), (.06, .06, .035)), ((.07, f, 1.475), (.06, .06, .035))], None, coat)
    hull([((-.11, 0, .80), (.12, .125, .04)), ((.11, 0, .80), (.12, .125, .04)), ((-.105, 0, 1.0), (.105, .115, .1)), ((.105, 0, 1.0), (.105, .115, .1))], None, coat)
    if tight:
        reach = [(-1, (-.355, .17, 1.17), (-.30, .37, 1.10)), (1, (.355, .17, 1.17), (.30, .37, 1.10))]
    else:
        reach = [(-1, (-.29, -.03, 1.13), (-.27, .04, .88)), (1, (.34, .13, 1.17), (.27, .37, 1.12))]
    for side, elbow, wrist in reach:
        arm(coat, (.222 * side, f, 1.40 + up), elbow, wrist, (.070, .058, .044))
        low = wrist[2] < 1
        hand(skin, wrist, (wrist[0] - .01 * side, wrist[1] + (.02 if low else .09), wrist[2] - (.10 if low else -.01)), .034)
    hull([((-.09, 0, .88), .095), ((-.10, 0, .07), .07)], None, legs); hull([((.09, 0, .88), .095), ((.115, .03, .07), .07)], None, legs)
    for a in (-.10, .115):
        hull([((a, .0, .04), (.045, .06, .035)), ((a * 1.1, .14, .035), (.042, .05, .03))], None, legs)
    nod = .05 if tight else 0
    hull([((0, f, 1.48), (.054, .056, .05)), ((0, f + .03 + nod * .4, 1.57 - nod * .3), (.05, .053, .05))], None, skin)
    hull([((0, f + .055 + nod, 1.655 - nod * .6), (.072, .088, .10))], None, skin)
    for side in (-1, 1):
        hull([((.079 * side, f + .04 + nod, 1.645 - nod * .6), (.010, .018, .030))], None, skin)
    hull([((0, f + .035 + nod, 1.69 - nod * .6), (.081, .097, .082)), ((0, f - .005 + nod, 1.63 - nod * .6), (.073, .062, .06)), ((0, f - .005 + nod * .8, 1.585 - nod * .5), (.056, .045, .03))], None, hair)
    body([(coat, CLOTH, .012, 9, .012), (legs, mat(.004, .95, 0), .014, 8, .010), (skin, SKIN, .008, 4, 0), (hair, HAIR, .007, 4, .005)], (x, y, 0), (0, 0, turn))


def seated(x, y, turn):
    """Seen from behind over the back of a chair; tense, this one has drawn back in it, hands off the table."""
    coat, skin, hair = [], [], []
    b = -.06 if tense() else .05   # where the shoulders are, along the way to the table
    d = -.03 if tense() else 0
    hull([((-.13, 0, .55), (.13, .14, .1)), ((.13, 0, .55), (.13, .14, .1)), ((-.13, b / 2, .85), (.11, .11, .1)), ((.13, b / 2, .85), (.11, .11, .1))], None, coat)
    hull([((-.13, b / 2, .85), (.11, .11, .1)), ((.13, b / 2, .85), (.11, .11, .1)), ((-.175, b, 1.06 + d), (.07, .08, .06)), ((.175, b, 1.06 + d), (.07, .08, .06)), ((0, b, 1.12 + d), (.085, .07, .045))], None, coat)
    for side in (-1, 1):
        elbow, wrist = ((.31 * side, b + .02, .80), (.22 * side, b + .26, .74)) if tense() else ((.30 * side, .16, .84), (.13 * side, .42, .81))
        arm(coat, (.212 * side, b, 1.04 + d), elbow, wrist, (.066, .056, .044))
        hand(skin, wrist, (wrist[0] - .05 * side, wrist[1] + .06, wrist[2]))
    for side in (-1, 1):
        hull([((.11 * side, .05, .54), .095), ((.13 * side, .48, .52), .08)], None, coat); hull([((.13 * side, .48, .50), .075), ((.13 * side, .42, .06), .055)], None, coat)
    hull([((0, b, 1.12 + d), (.05, .053, .05)), ((0, b + .03, 1.21 + d), (.048, .05, .05))], None, skin)
    hull([((.008, b + .055, 1.30 + d), (.070, .086, .096))], None, skin)
    hull([((0, b + .035, 1.335 + d), (.084, .098, .085)), ((0, b - .01, 1.26 + d), (.086, .07, .09)), ((0, b - .015, 1.19 + d), (.075, .055, .05))], None, hair)
    body([(coat, CLOTH, .012, 8, .012), (skin, SKIN, .008, 4, 0), (hair, HAIR, .007, 5, .006)], (x, y, 0), (0, 0, turn))
