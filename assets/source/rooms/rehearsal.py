# The rehearsal, the night before: a long table, somebody in a black coat at its head, one lamp, the city far below.
import math
from kit import *
from props import *
from figures import counsel
from passing_figures import speaking

world(.008)
box((0, 1, -.02), (10, 9, .04), mat(.05, .6, .2), bev=0); box((0, 1, 3.0), (10, 9, .04), mat(.06), bev=0)
box((-2.5, 1, 1.5), (.1, 9, 3.2), mat(.10, .9, .05), bev=0); box((2.6, 3.4, 1.5), (3.4, .1, 3.2), mat(.055), bev=0); box((3.6, 1, 1.5), (.1, 9, 3.2), mat(.05), bev=0)

# a band of windows at the end of the room, a city at night in it
for x in (-2.46, -1.36, -.26, .88): box((x, 3.4, 1.8), (.06, .1, 2.2), mat(.025, .5, .3))
for z in (.82, 2.62): box((-.8, 3.4, z), (3.5, .1, .07), mat(.03, .5, .3))
box((-.8, 3.42, .40), (3.6, .12, .8), mat(.07)); box((-.8, 3.42, 2.85), (3.6, .12, .4), mat(.06))
gradplane(150, -8, 60, .34, .05)
city(((34, -31, 14, -16, 4, 11, .006, .34), (48, -40, 16, -16, 8, 17, .022, .28), (66, -52, 18, -16, 11, 24, .050, .2), (92, -66, 22, -16, 13, 30, .095, .06)), 14, tower=(14, 78, 50, 5.2, .06, -16))
light('AREA', (-.8, 3.2, 1.8), (-.4, 0, .8), BLU, 16, 2.6, sizey=1.5)

# the board with the four questions, lit a little
at = card((-1.86, 2.5, 1.45), (.70, .62), (0, 0, .50), lit('boardtex.png', .34)); box((-1.875, 2.52, 1.45), (.76, .02, .68), mat(.05, .5, .3), (0, 0, .50), .006)
for x in (-2.08, -1.62): cyl((x, 2.55 + .1 * (x < -2), .55), .018, 1.1, mat(.05, .5, .3))

# the table runs away from us; at its head a colleague plays the judge, in a black coat, over books
box((-.42, 1.05, .72), (1.16, 2.3, .05), wood(.15, 1.2, 10))
for x in (-.92, .08): cyl((x, -.02, .35), .035, .7, mat(.04)); cyl((x, 2.1, .35), .035, .7, mat(.04))
counsel('tense', (-.42, 2.55, 0))
books(-.78, 1.92, .745, [(.29, .21, .06, .10, .1), (.27, .2, .05, .2, -.1), (.25, .18, .04, .3, .2)]); books(-.06, 1.95, .745, [(.28, .2, .055, .14, -.2), (.26, .18, .04, .08, .1)])
# the one who argues, on their feet beside it
speaking((.40, .62, 0), 208, cloth=.016)

# papers down the length of it, cups, an empty chair drawn up
random.seed(9)
for i, (x, y) in enumerate(((-.50, .18), (-.30, .34), (-.64, .52), (-.10, .70), (-.25, 1.05), (-.60, 1.20), (-.04, 1.42))):
    sheet(lambda t: (-.14 + .28 * t, 0), .216, 6, papermat(IMG if i % 2 else None, .72), (x, y, .7495 + .0012 * i), (0, 0, random.uniform(-.6, .6)))
mug(.06, .16, .745, .3); mug(-.86, 1.32, .745, .12)
cyl((-.4, .30, .752), .0045, .15, mat(.05), (0, math.pi / 2, .5))
box((.52, 1.55, .62), (.06, .46, .52), mat(.025, .5, .3), (0, -.1, 0), .03); box((.40, 1.55, .44), (.44, .46, .07), mat(.03, .5, .3), bev=.03)

# one lamp over the table
LX, LY, LZ = -.42, 1.02, 1.92
tube([(LX, LY, 3), (LX, LY, LZ + .08)], .004, mat(.03))
o = cyl((LX, LY, LZ + .03), .26, .14, mat(.06, .5, .2), r2=.09, cap=False); o.modifiers.new('so', 'SOLIDIFY').thickness = .004
bpy.ops.mesh.primitive_uv_sphere_add(radius=.04, location=(LX, LY, LZ - .01)); bpy.context.object.data.materials.append(emis(RED, 9))
light('SPOT', (LX, LY, LZ - .04), (LX, LY, .7), RED, 60, .05, 112, .6); light('POINT', (LX, LY, LZ - .02), (0, 0, 0), RED, .6, .05)
pool_at((LX, LY - .4, .745), .62)
light('SPOT', (-.2, 3.0, 2.5), (.38, .62, 1.4), BLU, 60, .12, 30, .6)  # the city's light on a shoulder
light('AREA', (1.8, .4, 2.6), (2.2, 3.2, 1.0), BLU, 4, 1.2)
for x in (1.5, 2.3): box((x, 3.33, 1.55), (.55, .03, .72), mat(.09), bev=.01)  # frames on the dark wall
sc.cycles.adaptive_min_samples = 8
camera((.75, -2.35, 1.55), (.72, 1.0, 1.24), 31, 7, (-.3, 1.0, .9))
