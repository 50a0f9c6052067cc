# The courtroom of the hearing that never happened: a tall room in line with its bench, day falling in from the left wall.
import math
import random

from kit import *
from props import books
from court_figures import judge, seated, standing
import court_fittings as fit

LEFT, RIGHT, BACK, CEILING = -3.9, 4.7, 8.2, 8.6
SUN = Vector((.55, .62, -.66))
oak, dark, plaster = fit.oak(.15), fit.oak(.07), mat(.17, .95, .05)
world(.012)

# the shell: stone floor in slabs, plaster over panelling, beams across the ceiling
fit.slabs(LEFT, RIGHT, -4, BACK, mat(.10, .42, .35), mat(.075, .46, .35))
box((0, BACK + .1, CEILING / 2), (14, .2, CEILING), plaster, bev=0)
box((RIGHT + .1, 2, CEILING / 2), (.2, 14, CEILING), mat(.05), bev=0)
box(((LEFT + RIGHT) / 2, -4, CEILING + .1), (RIGHT - LEFT + .6, 30, .2), mat(.05), bev=0)
for y in (-1, 1.3, 3.6, 5.9):
    box((0, y, CEILING - .2), (10, .34, .5), dark, bev=.02)
fit.panelled(LEFT, RIGHT, BACK, 3.7, oak, dark)
fit.portal(0, BACK, oak, dark)

# the left wall and its windows: the sun comes in through real openings, the sky as one broad light before them
WINDOWS = (1.35, 3.9, 6.45)
fit.window_wall(LEFT, (-5.6, -3.9, *WINDOWS), 1.5, 2.3, 7.5, BACK, plaster, oak, mat(.03, .5, .3))
light('SUN', (LEFT - 6, 0, 9), Vector((LEFT - 6, 0, 9)) + SUN, BLU, 8, .012)
screen_off = box((2.08, .5, 1.1), (.02, 7, 2.2), mat(.02), bev=0)  # keeps the sun off the floor where words stand
screen_off.visible_camera = screen_off.visible_diffuse = False
light('AREA', (LEFT + .2, 4, 4.9), (4, 4, 4.2), BLU, 280, 7, sizey=5)
fit.shafts(LEFT, WINDOWS, 1.5, 2.3, 7.5, SUN, .065)
sc.cycles.transparent_max_bounces = 32  # a look through every sheet of the shafts
sc.cycles.adaptive_threshold, sc.cycles.adaptive_min_samples = .03, 8  # the quiet dark needs few

# bench on its dais, clerk's desk, witness stand
fit.bench(0, 6.1, oak, dark)
fit.desk_front(-.05, 4.75, 2.1, .8, oak, dark)
fit.desk_front(2.75, 5.6, 1.0, 1.25, oak, dark)
for x in (-1.75, 1.75):
    fit.bench_lamp(x, 6.05, 2.14)
light('SPOT', (0, 5.0, 7.2), (0, BACK - .3, 3.0), RED, 620, .25, 54, 1)

# the board on its easel: the name stands there, under bars
fit.easel(-1.62, 2.7)

layer('fig')
judge(0, 6.62, 1.66)
fit.bench_screen(0, 6.2, 2.14, oak)
standing(.66, -.35, 0)
fit.lectern(.66, .16, oak)
seated(1.62, .55, 0)
fit.chair(1.62, .42)

layer('front')
fit.counsel_table(-1.05, -.95, 2.0, oak)
random.seed(11)
for i, (x, y, r) in enumerate(((-.75, -1.0, .12), (-.67, -.96, -.06), (-1.6, -1.05, .3))):
    sheet(lambda t: (-.14 + .28 * t, 0), .216, 6, papermat(IMG if i == 1 else None, .75), (x, y, .775 + .0014 * i), (0, 0, r))
books(-1.22, -.78, .77, [(.29, .21, .06, .06, .1), (.27, .2, .05, .14, -.1), (.25, .18, .04, .05, .2)])
fit.carafe(-.28, -.8, .77)
fit.rail(-5, 6, -2.5, .72, oak, dark)
fit.gallery_bench(-5, 6, -3.75, .72, dark)
fit.bench_lamp(-1.85, -.75, .77)
light('SPOT', (-1.85, -.75, 1.05), (-1.6, -.9, .77), RED, 24, .05, 150, .7)

light('AREA', (-1.5, -6.5, 3.4), (0, -2, .6), BLU, 30, 3)

camera((0, -6, 1.42), (0, 4, 1.42), 26, sx=.20, sy=.068)
