# The street outside the kitchen, in rain: a dark front, one lit window with somebody in it, a lamp, a wet pavement.
import math
import kit
from kit import *
from props import *
from figures import speaker

world(.006)
front, stone = mat(.085, .9, .05), mat(.13, .85, .1)
X0, X1, Z0, Z1 = -1.45, .10, .86, 2.36   # the window

# the front of the house
for a, b, c, d in ((-7, X0, -.4, 7), (X1, 8, -.4, 7), (X0, X1, -.4, Z0), (X0, X1, Z1, 7)): box(((a + b) / 2, 2.0, (c + d) / 2), (b - a, .30, d - c), front, bev=0)
for k in range(30):  # courses of brick, seen as lines
    z = -.1 + k * .2
    for a, b in ((-7, X0), (X1, 8)) if Z0 < z < Z1 else ((-7, 8),): box(((a + b) / 2, 1.846, z), (b - a, .006, .012), mat(.05), bev=0)
box(((X0 + X1) / 2, 1.80, Z0 - .05), (X1 - X0 + .24, .22, .09), stone, bev=.015); box(((X0 + X1) / 2, 1.83, Z1 + .09), (X1 - X0 + .3, .10, .20), stone, bev=.015)
for x in (X0, (X0 + X1) / 2, X1): box((x, 1.90, (Z0 + Z1) / 2), (.05, .06, Z1 - Z0), mat(.16))
for z in (Z0, Z1 - .42, Z1): box(((X0 + X1) / 2, 1.90, z), (X1 - X0, .06, .045), mat(.16))
# windows above, dark, and one door with a step
for x in (-2.6, -.62, 1.4): box((x, 1.84, 3.75), (1.0, .03, 1.3), mat(.02, .12, .6)); box((x, 1.80, 3.06), (1.2, .2, .08), stone); box((x, 1.83, 3.75), (.04, .04, 1.3), mat(.10))
box((1.30, 1.83, 1.05), (.94, .06, 2.1), mat(.05, .4, .4), bev=.01); box((1.30, 1.78, 2.18), (1.2, .16, .12), stone)
for z in (.02, -.14): box((1.30, 1.60 - (.02 - z), z - .04), (1.3, .4, .14), stone)
cyl((1.44 + .22, 1.77, 1.02), .025, .05, mat(.4, .3, .6), (math.pi / 2, 0, 0))

# inside: the kitchen, a lamp, the one who posts
box((-.6, 4.1, 1.6), (4, .1, 3.2), mat(.30), bev=0); box((-2.4, 3.1, 1.6), (.1, 2, 3.2), mat(.3), bev=0); box((1.2, 3.1, 1.6), (.1, 2, 3.2), mat(.3), bev=0); box((-.6, 3, 2.95), (4, 2.4, .05), mat(.3), bev=0)
for z in (1.62, 2.0): box((-.25, 4.0, z), (1.2, .18, .025), mat(.12))
for i in range(9): cyl((-.72 + i * .12, 3.98, 1.70), .035, .14, mat((.1, .25, .4)[i % 3], .4, .4))
for x in (-1.25, -1.0): box((x, 4.03, 1.8), (.02, .03, .9), mat(.1))
LX, LY, LZ = -.92, 2.86, 2.02
tube([(LX, LY, 2.9), (LX, LY, LZ + .1)], .004, mat(.03))
shade = cyl((LX, LY, LZ + .03), .17, .14, mat(.10, .5, .2), r2=.045, cap=False).modifiers.new('so', 'SOLIDIFY'); shade.thickness = .004
bpy.ops.mesh.primitive_uv_sphere_add(radius=.034, location=(LX, LY, LZ - .01)); tag(bpy.context.object); bpy.context.object.data.materials.append(emis(RED, 8))
light('SPOT', (LX, LY, LZ - .05), (LX, LY - .1, .7), RED, 30, .04, 120, .6); light('POINT', (LX, LY, LZ - .05), (0, 0, 0), RED, 7, .06)
light('AREA', (-.6, 3.9, 2.7), (-.6, 2.6, 1.2), RED, 9, 1.2)
pool_at((-.64, 1.8, 1.4), .9)
speaker('rest', (-.28, 2.62, .22))
box((-.9, 2.5, .93), (1.7, .7, .04), mat(.2))

# the pavement, wet; the curb; a lamp post that burns
wet = mat(.035, .16, .7)
box((0, .4, -.24), (16, 2.9, .06), wet, bev=0); box((0, -1.06, -.26), (16, .16, .16), mat(.09, .3, .5), bev=.02); box((0, -3.2, -.34), (16, 4.2, .06), mat(.022, .12, .8), bev=0)
for i in range(9): box((-5 + i * 1.25, .4, -.208), (.012, 2.9, .004), mat(.015), bev=0)
PX, PY = -1.60, 1.05
cyl((PX, PY, .85), .05, 2.2, mat(.02, .4, .4), r2=.035); cyl((PX, PY, -.05), .10, .4, mat(.02, .4, .4), r2=.06)
cyl((PX, PY, 2.06), .10, .24, emis(BLU, 1.3), r2=.14); cyl((PX, PY, 2.24), .17, .12, mat(.02, .4, .4), r2=.03)
light('POINT', (PX + .05, PY - .25, 2.05), (0, 0, 0), BLU, 90, .12)
light('AREA', (1, -3.4, 4.6), (.2, 1.6, 1.2), BLU, 52, 3)
# a bin, a bicycle's rack, a letterbox: the street's small things
cyl((.52, 1.45, .16), .21, .72, mat(.05, .4, .4), r2=.24, bev=.01); cyl((.52, 1.45, .54), .25, .06, mat(.06, .4, .4), r2=.06, bev=.01)
tube([(2.35, .6, -.2), (2.35, .6, .55), (2.75, .6, .55), (2.75, .6, -.2)], .022, mat(.06, .3, .6))
sc.cycles.adaptive_min_samples = 8
camera((.52, -2.7, 1.30), (.50, 1.5, 1.36), 31)
