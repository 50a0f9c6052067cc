# The internal-affairs office in the morning: the low sun comes through slats, crosses the person and lies on the wall.
import math
from kit import *
from props import *
from figures import agent

world(.02)
wall = mat(.40, .9, .05)

# the shell
box((0, 1, -.02), (9, 8, .04), mat(.12, .5, .3), bev=0)
box((0, 2.6, 1.5), (7, .1, 3.2), wall, bev=0)
box((2.0, 2.54, 1.5), (3.1, .02, 3.2), mat(.045, .6, .2), bev=0)   # panelled from here on, and dark
box((.44, 2.52, 1.5), (.05, .05, 3.2), mat(.06, .5, .3))
box((2.6, 1, 1.5), (.1, 8, 3.2), mat(.05), bev=0)
box((0, 1, 2.75), (9, 8, .04), mat(.22), bev=0)
box((0, 2.53, .06), (7, .03, .12), mat(.14))                       # skirting
box((.30, 2.54, 1.98), (5, .02, .03), mat(.10), bev=.004)          # a rail for frames that are not there

# left: the window, its blinds seen edge on, one slat hanging loose, and the sun
for y0, y1 in ((-6, -1.3), (2.25, 3)): box((-1.9, (y0 + y1) / 2, 1.5), (.12, y1 - y0, 3.2), mat(.3), bev=0)
box((-1.9, .5, .42), (.12, 3.6, .84), mat(.3), bev=0)
box((-1.9, .5, 2.55), (.12, 3.6, .5), mat(.3), bev=0)
box((-1.80, .5, .86), (.16, 3.6, .03), mat(.4))
for i in range(24):
    loose = .05 if i == 9 else 0
    box((-1.80, .5, .93 + i * .058), (.056, 3.5, .003), mat(.5, .6, .2), (loose, math.radians(-12), 0), bev=0)
for y in (-.4, .5, 1.4): box((-1.82, y, 1.6), (.004, .02, 1.4), mat(.3), bev=0)
for y in (-.75, .62, 1.95): box((-1.90, y, 1.6), (.06, .06, 1.5), mat(.12), bev=0)
tube([(-1.77, 1.9, 2.25), (-1.765, 1.92, 1.7), (-1.77, 1.9, 1.25)], .004, mat(.35))
light('SUN', (-6, -3.3, 2.1), (-5, -2.735, 1.88), RED, 6.4, .010)
light('AREA', (-2.6, .4, 1.7), (1, 1, 1.2), BLU, 30, 3.2, sizey=1.5)
light('AREA', (.3, .4, 2.7), (.3, .4, 0), BLU, 4, 1.2, sizey=.3)
light('SPOT', (-1.55, 2.2, 2.0), (-.35, 1.4, 1.45), BLU, 26, .12, 44, .5)  # the window on the far shoulder

# the file room, dark where the words stand: cabinets, one drawer out, boxes above
for i in range(4):
    x = .76 + i * .5
    box((x, 2.28, .66), (.47, .52, 1.32), mat(.05, .5, .3))
    for k in range(4):
        out = .30 if (i, k) == (1, 3) else 0
        box((x, 2.012 - out, .17 + k * .325), (.43, .02, .3), mat(.06, .5, .3), bev=.006)
        box((x, 1.995 - out, .245 + k * .325), (.11, .02, .018), mat(.16, .3, .6))
        box((x, 1.998 - out, .18 + k * .325), (.10, .005, .04), mat(.16))
        if out:
            box((x, 1.87, .10 + k * .325), (.40, .32, .02), mat(.1))
            for sx in (-.2, .2): box((x + sx, 1.87, .15 + k * .325), (.008, .32, .12), mat(.2, .5, .3), bev=0)
            for n in range(6): box((x - .01 * (n % 2), 1.75 + n * .045, 1.155 + .015 * (n % 3)), (.34, .008, .24), mat(.16 if n % 3 else .24), (.1, 0, 0), bev=0)
random.seed(3)
for x, h in ((.77, .27), (1.27, .24), (1.76, .30), (2.2, .25)):
    box((x, 2.3, 1.32 + h / 2), (.38, .32, h), mat(.09), (0, 0, random.uniform(-.1, .1)), .004); box((x, 2.13, 1.32 + h * .55), (.16, .01, .09), mat(.2), bev=0)

layer('front')
top = mat(.24, .45, .35)
box((.15, .30, .735), (4.4, 1.1, .045), top)
box((.15, -.2, .38), (4.2, .03, .68), mat(.07, .6, .2))
for x in (-.75, .35): box((x, -.218, .50), (1.0, .012, .34), mat(.085, .6, .2), bev=.006)

# the monitor: the page that was complained of, its name a bright field under bars
MX, MY, MR = -.62, .22, .20
at = card((MX, MY, 1.0), (.50, .31), (math.radians(-5), 0, MR), mat(.03, .4, .4))
box((MX + .004, MY + .018, 1.0), (.53, .026, .335), mat(.03, .4, .4), (math.radians(-5), 0, MR), .008)
card(at(0, .0, -.004), (.488, .292), (math.radians(-5), 0, MR), lit('accounttex.png', .55))
name_at((at(-.122, .094), at(.116, .094), at(.116, .036), at(-.122, .036)))
cyl((MX, MY + .05, .82), .024, .14, mat(.05)); cyl((MX, MY + .05, .765), .1, .012, mat(.05), bev=.004)
light('AREA', at(0, 0, -.03), at(0, -.1, -1), GRN, 1.2, .46, sizey=.26)
box((-.44, -.06, .768), (.36, .13, .016), mat(.10, .5, .3), (0, 0, .12), .004)
for i in range(4): box((-.44 + .002 * i, -.105 + .028 * i, .779), (.33, .021, .006), mat(.16, .5, .3), (0, 0, .12), .002)

# the open file where the sun falls, in-trays, a telephone, a mug
pool_at((.02, .28, .76), .36)
for i in range(5): box((.02 + .004 * i, .26, .762 + i * .003), (.235, .31, .003), mat((.5, .62, .7)[i % 3]), (0, 0, -.10 + .03 * (i % 3)), .001)
box((-.21, .28, .760), (.24, .32, .003), mat(.46), (0, 0, .06), .001)
cyl((.06, .20, .780), .0045, .15, mat(.05), (0, math.pi / 2, .7))
for k in range(3):
    z = .77 + k * .085
    box((.62, .44, z), (.34, .26, .012), mat(.09, .5, .3), bev=.003)
    for sx in (-.165, .165): box((.62 + sx, .44, z + .03), (.008, .26, .06), mat(.09, .5, .3), bev=0)
    for n in range(3 + 2 * (k == 0)): box((.62 + .006 * n, .43, z + .012 + n * .006), (.29, .25, .005), mat(.36), (0, 0, .03 * (n - 1)), .001)
mug(.33, .06, .76, .12)
telephone(-.16, .74, .758, .15, receiver=POSTURE != 'call', v=.05)

layer('fig')
agent(POSTURE, (-.02, 1.20, 0), paper=papermat(IMG, .8, through=.55))
layer('back')
camera((.30, -2.25, 1.40), (.29, 1.0, 1.16), 35, 6.3, (-.1, 1.2, 1.3))
