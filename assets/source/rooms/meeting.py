# The agency's meeting at noon: three people, a long table, a box with the file in it, blinds full of light.
import math
from kit import *
from props import *
from passing_figures import seated, speaking

world(.014)
box((0, 1, -.02), (10, 9, .04), mat(.10, .6, .2), bev=0); box((0, 1, 2.8), (10, 9, .04), mat(.2), bev=0)
box((-2.7, 1, 1.5), (.1, 9, 3.2), mat(.34), bev=0); box((2.2, 3.2, 1.5), (3.8, .1, 3.2), mat(.06, .7, .1), bev=0); box((3.6, 1, 1.5), (.1, 9, 3.2), mat(.06), bev=0)

# the windows behind them, blinds half closed, noon in every slat
box((-1.2, 3.26, .42), (3.1, .12, .84), mat(.26)); box((-1.2, 3.26, 2.62), (3.1, .12, .4), mat(.26))
for x in (-2.68, -1.66, -.66, .34): box((x, 3.24, 1.62), (.09, .10, 1.7), mat(.12))
m = emis(BLU, .62); box((-1.2, 3.5, 1.6), (3.4, .02, 1.8), m, bev=0).visible_shadow = False
for k in range(3):
    for i in range(26): box((-2.17 + 1.0 * k, 3.17, .90 + i * .060), (.92, .046, .003), mat(.34, .6, .2), (.62, 0, 0), bev=0)
light('AREA', (-1.2, 3.0, 1.7), (-.6, .4, .7), BLU, 30, 2.8, sizey=1.4)
light('SPOT', (-2.45, -.9, 2.65), (-.45, 1.1, .75), RED, 150, .03, 30, .35)   # a bar of sun across the table

# the table lies across; two sit behind it, one stands at its end with the last word
box((-.55, 1.05, .72), (2.5, 1.10, .05), mat(.16, .30, .45)); box((-.55, .56, .45), (2.3, .03, .48), mat(.07, .5, .3))
seated((-1.34, 1.92, 0), 14); seated((-.62, 1.98, 0), 4, leaning=10, cloth=.03)
for x in (-1.34, -.62): box((x, 2.24, .80), (.46, .06, .54), mat(.03, .5, .3), bev=.04)
speaking((.26, 1.98, 0), -52, cloth=.018)

# the box, its lid beside it, and what has been taken out
box((-.34, 1.02, .86), (.42, .32, .25), mat(.42), (0, 0, .18), .004); box((-.34, .857, .90), (.10, .012, .035), mat(.08), (0, 0, .18), .004)
for n in range(7): box((-.40 + .022 * n, 1.02 + .006 * n, 1.0), (.006, .27, .17), mat(.5 if n % 2 else .62), (0, 0, .18), 0)
box((.18, .92, .765), (.44, .34, .035), mat(.40), (0, 0, -.3), .004)
pool_at((-.5, .9, .745), .5)
for i, (x, y, r) in enumerate(((-.88, .86, .2), (-1.12, 1.12, -.1), (-.80, 1.30, .4), (-.02, 1.30, -.2), (.40, 1.18, .1))):
    sheet(lambda t: (-.14 + .28 * t, 0), .216, 6, papermat(IMG if i % 2 else None, .74), (x, y, .7495 + .0012 * i), (0, 0, r))
mug(-1.45, .82, .745, .3); mug(.52, .80, .745, .1); telephone(-1.62, 1.22, .745, .3, v=.05)

# on the dark wall: a clock nobody looks at, two frames
cyl((1.35, 3.14, 2.1), .17, .03, mat(.3), (math.pi / 2, 0, 0), bev=.006)
for x in (2.05, 2.65): box((x, 3.14, 1.55), (.42, .03, .56), mat(.12), bev=.01)
light('AREA', (1.8, .4, 2.6), (2.0, 3.0, 1.0), BLU, 5, 1.2)
sc.cycles.adaptive_min_samples = 8
camera((.62, -2.05, 1.52), (.60, 1.0, 1.20), 31, 7, (-.5, 1.2, 1.0))
