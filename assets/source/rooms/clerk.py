# The clerk's window on the day of filing: a lit hatch in a dim hall, a stamp in the air, twenty-five pages on the counter.
import math
from kit import *
from props import mug
from passing_figures import stamping, waiting
import court_fittings as fit

world(.008)
stone, dark = mat(.16, .9, .05), mat(.04, .5, .3)
X0, X1, Z0, Z1, WALL = -1.18, .16, 1.04, 2.12, 1.2

# the hall: a wall of stone with one hatch in it, a floor of slabs, a bench along the dark side
fit.slabs(-4, 5, -3, 2, mat(.09, .35, .4), mat(.065, .4, .35), 1.0)
for a, b, c, d in ((-6, X0, 0, 3.6), (X1, 6, 0, 3.6), (X0, X1, 0, Z0), (X0, X1, Z1, 3.6)):
    box(((a + b) / 2, WALL, (c + d) / 2), (b - a, .18, d - c), stone, bev=0)
for x in (-2.4, 1.3, 2.8): box((x, WALL - .12, 1.8), (.34, .08, 3.6), mat(.12, .9, .05), bev=.02)
box((0, WALL - .13, .10), (12, .06, .2), mat(.07)); box((0, WALL - .12, 2.75), (12, .07, .10), mat(.10))
frame = mat(.055, .45, .35)
for x in (X0 - .05, X1 + .05): box((x, WALL - .10, (Z0 + Z1) / 2), (.11, .12, Z1 - Z0 + .22), frame)
box(((X0 + X1) / 2, WALL - .10, Z1 + .07), (X1 - X0 + .22, .14, .16), frame)
for i in range(7): box(((X0 + X1) / 2, WALL - .02, Z1 - .03 - .045 * i), (X1 - X0, .03, .040), mat(.10, .4, .4), bev=.008)  # the shutter, not quite up
box(((X0 + X1) / 2, WALL - .20, Z0 - .02), (X1 - X0 + .30, .52, .06), mat(.20, .35, .4), bev=.015)  # the counter
box(((X0 + X1) / 2, WALL - .12, .50), (X1 - X0 + .1, .10, .92), frame, bev=.01)

# behind it: shelves of files, a lamp, a clerk
box((-.5, 3.4, 1.5), (4, .1, 3.2), mat(.30), bev=0); box((-2.0, 2.3, 1.5), (.1, 2.2, 3.2), mat(.26), bev=0); box((1.0, 2.3, 1.5), (.1, 2.2, 3.2), mat(.26), bev=0)
box((-.5, 2.3, 2.7), (4, 2.4, .05), mat(.3), bev=0)
random.seed(4)
for z in (1.05, 1.42, 1.79):
    box((-.5, 3.2, z), (2.9, .3, .02), mat(.10)); x = -1.9
    while x < .8:
        w = random.uniform(.03, .08); box((x + w / 2, 3.16, z + .15), (w, .24, random.uniform(.22, .30)), mat(random.choice((.08, .16, .3, .45))), bev=.003); x += w + .003
light('AREA', (-.5, 2.0, 2.6), (-.5, 2.2, 1), RED, 26, 1.4, sizey=.7)
light('SPOT', (-.62, 1.5, 2.05), (-.52, 1.02, 1.04), RED, 26, .06, 70, .8)
pool_at((-.5, WALL - .22, Z0), .36)
stamping((-.34, 1.78, 0), 12, Z0, shirt=.45, skin=.05)

# on the counter: the complaint, the next in line, a bell
for i in range(12): box((-.50 + .003 * (i % 3), 1.02, Z0 + .012 + i * .0028), (.225, .30, .0026), mat((.72, .62)[i % 2]), (0, 0, .02 * (i % 3)), 0)
at = card((-.50, 1.02, Z0 + .0485), (.216, .29), (-math.pi / 2, 0, .04), papermat(IMG, .8))
box((-.93, 1.02, Z0 + .03), (.30, .24, .05), mat(.30), (0, 0, .2), .004)
cyl((-.16, .98, Z0 + .03), .038, .035, mat(.4, .25, .7), r2=.012, bev=.004)

# the one who files it, this side; the rope of a queue that is not there
waiting((-1.16, .42, 0), 150, cloth=.012)
for x in (.62, 1.75):
    cyl((x, .35, .47), .022, .94, mat(.3, .3, .6)); cyl((x, .35, .012), .15, .024, mat(.2, .3, .6), bev=.006); cyl((x, .35, .96), .034, .03, mat(.3, .3, .6), bev=.006)
tube([(.62, .35, .90), (1.18, .35, .66), (1.75, .35, .90)], .018, mat(.05, .7, .2))
light('AREA', (-3.2, -1.6, 2.9), (-.4, 1.0, 1.0), BLU, 78, 1.4, sizey=2.2)   # a tall window of morning, out of the picture
light('AREA', (1.5, -.5, 2.6), (1.4, 1.2, .8), BLU, 3, 1.2)
sc.cycles.adaptive_min_samples = 8
camera((.22, -2.35, 1.46), (.22, 1.0, 1.34), 33, 7, (-.5, .9, 1.2))
