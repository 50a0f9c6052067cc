# The kitchen table at night, in rain: one lamp over it, a window on wet lights, a person in a hood.
import math
from kit import *
from props import *
from figures import speaker

world(.004)
wall = mat(.15, .9, .05)
box((0, 1, -.02), (9, 8, .04), mat(.06, .6, .2), bev=0)

# back wall with one window of two leaves; the glass ends where the words begin
X0, X1, XM, Z0, Z1, ZM = -1.50, .34, -.58, .82, 2.42, 1.80
for a, b, c, d in ((-4, X0, 0, 3), (X1, 4, 0, 3), (X0, X1, 0, Z0), (X0, X1, Z1, 3)): box(((a + b) / 2, 2.0, (c + d) / 2), (b - a, .14, d - c), wall, bev=0)
for x in (X0, XM, X1): box((x, 1.95, (Z0 + Z1) / 2), (.05, .08, Z1 - Z0), mat(.09))
box((XM, 1.90, 1.34), (.02, .03, .10), mat(.3, .3, .6))
for z in (Z0, ZM, Z1): box(((X0 + X1) / 2, 1.95, z), (X1 - X0, .08, .045), mat(.09))
box(((X0 + X1) / 2, 1.86, .80), (X1 - X0 + .16, .26, .03), mat(.16))
box((-2.1, -1, 1.5), (.1, 6, 3.2), mat(.12), bev=0); box((2.0, -1, 1.5), (.1, 6, 3.2), mat(.10), bev=0); box((0, -1, 2.8), (9, 5.9, .04), mat(.06), bev=0)

# across the street: roofs, lit kitchens, lamps out of focus on the wet glass, a glow over the town
gradplane(80, -6, 20, .60, .12)
city(((22, -18, 6, -10, 9.0, 11.2, .010, .30), (34, -28, 8, -12, 13.2, 15.5, .034, .24), (50, -40, 12, -12, 14.5, 19, .075, .12)), 8, window=(.30, .40), pitch=(.85, 1.0))
random.seed(12)
glass = [emis(BLU, .30), emis(BLU, .20), emis(RED, .26), emis(RED, .16)]
for i in range(34):  # lights out of focus
    x, z, r = random.uniform(-10.6, 2.0), random.choice((random.uniform(.6, 1.6), random.uniform(1.0, 3.6))), random.uniform(.05, .13)
    cyl((x, 20 + i * .03, z), r, .01, random.choice(glass), (math.pi / 2, 0, 0), seg=32)
for x, z in ((-6.9, 3.3), (-2.35, 3.7)):
    cyl((x, 19, z), .24, .01, emis(BLU, .75), (math.pi / 2, 0, 0), seg=40); cyl((x, 19.1, z), .42, .01, emis(BLU, .30), (math.pi / 2, 0, 0), seg=40)
    tube([(x + .62, 19.2, -6), (x + .62, 19.2, z - .3), (x + .50, 19.2, z + .26), (x, 19.2, z + .30)], .055, mat(.004))
light('AREA', ((X0 + X1) / 2, 2.3, 1.8), (-.2, 0, .7), BLU, 9, 1.5, sizey=1.2)
light('SPOT', (-.05, 1.86, 2.1), (.20, .6, 1.15), BLU, 60, .12, 40, .5)   # the street on the far shoulder
light('SPOT', (.90, 1.70, 1.9), (.32, .6, 1.05), BLU, 50, .12, 40, .5)    # and on the back

# the curtain drawn aside, the plant on the sill, an empty chair across the table
me = bpy.data.meshes.new('curtain'); bm = bmesh.new()
rows = [[bm.verts.new((X1 - .04 + .011 * i + .02 * k, 1.80 + .030 * math.sin(i * .95), 2.62 - 1.95 * k)) for i in range(46)] for k in range(2)]
for i in range(45): bm.faces.new((rows[0][i], rows[0][i + 1], rows[1][i + 1], rows[1][i])).smooth = True
bm.to_mesh(me); bm.free(); add(me, 'curtain', mat(.15))
plant(-1.22, 1.86, .815, n=15, reach=.24, rise=.26, seed=8, pot=.07, v=.035)
cyl((-.86, 1.86, .875), .035, .12, mat(.10, .2, .6), r2=.028); cyl((-.86, 1.86, .95), .012, .05, mat(.10, .2, .6))
for x in (-1.06, -.98, -.90, -.82, -.74): box((x, 1.06, .80), (.02, .02, .44), mat(.04, .5, .3))
box((-.90, 1.06, 1.0), (.44, .03, .07), mat(.045, .5, .3), bev=.012)

# shelves and a worktop on the dark side
for z in (1.35, 1.78): box((1.40, 1.84, z), (1.1, .22, .025), mat(.10))
random.seed(6)
for z in (1.365, 1.795):
    x = .96
    while x < 1.86: w = random.uniform(.05, .09); hh = random.uniform(.1, .22); cyl((x + w / 2, 1.84, z + hh / 2), w / 2, hh, mat(random.choice((.08, .16, .26)), .35, .5), bev=.006); x += w + random.uniform(.01, .05)
box((1.40, 1.72, .9), (1.2, .6, .04), mat(.13)); box((1.40, 1.74, .44), (1.16, .55, .88), mat(.07)); light('AREA', (1.0, -.2, 2.4), (1.3, 1.9, 1.3), BLU, 2.0, 1.2)

# the table and its lamp
box((-.86, .32, .715), (1.80, .86, .04), wood(.22, 10, 1.4))
LX, LY, LZ = -.46, .56, 1.62
tube([(LX, LY, 2.8), (LX, LY, LZ + .1)], .004, mat(.03))
shade = cyl((LX, LY, LZ + .03), .16, .14, mat(.10, .5, .2), r2=.045, cap=False).modifiers.new('so', 'SOLIDIFY'); shade.thickness = .004
bpy.ops.mesh.primitive_uv_sphere_add(radius=.032, location=(LX, LY, LZ - .01)); bpy.context.object.data.materials.append(emis(RED, 9))
light('SPOT', (LX, LY, LZ - .05), (LX, LY - .26, .7), RED, 17, .03, 104, .6); light('POINT', (LX, LY, LZ - .01), (0, 0, 0), RED, .5, .04)
pool_at((-.26, .28, .735), .34)
sheet(lambda t: (-.14 + .28 * t, 0), .216, 6, papermat(IMG, .7), (-.22, .32, .7405), (0, 0, .5))
sheet(lambda t: (-.05 + .10 * t, 0), .22, 4, papermat(None, .55), (-.10, .12, .7405), (0, 0, -.3))
cyl((-.04, .26, .742), .004, .14, mat(.05), (0, math.pi / 2, .9))

layer('front')
box((-.86, -.085, .650), (1.74, .03, .10), mat(.05, .5, .2)); box((-.86, -.112, .716), (1.80, .012, .038), mat(.09, .5, .3))
cyl((-.02, -.02, .35), .03, .70, mat(.05)); cyl((-1.66, -.02, .35), .03, .70, mat(.05))
# the laptop, pushed aside: the account from within, its name a bright field
CX, CY, CR = -.55, .34, .30
turned = Matrix.Rotation(CR, 4, 'Z')
hinge = Vector((CX, CY, .748)); lid = hinge + turned @ Vector((0, .045, .118))
tilt = (math.radians(-20), 0, CR)
at = card(lid, (.36, .235), tilt, mat(.03, .4, .4))
box(at(0, 0, .006), (.365, .008, .24), mat(.06, .3, .5), tilt, .003)
card(at(0, .004, -.002), (.340, .205), tilt, lit('accounttex.png', .50))
name_at((at(-.085, .071), at(.083, .071), at(.083, .025), at(-.085, .025)))
box(hinge + turned @ Vector((0, -.125, -.006)), (.36, .25, .012), mat(.10, .4, .4), (0, 0, CR), .003)
for i in range(5): box(hinge + turned @ Vector((0, -.055 - .026 * i, .002)), (.30, .020, .003), mat(.03, .5, .3), (0, 0, CR), .001)
light('AREA', at(0, 0, -.02), at(0, 0, -1), GRN, .8, .30, sizey=.18)
mug(-.30, .04, .735, .40)
books(-1.10, .62, .735, [(.24, .17, .030, .14, .3), (.22, .15, .024, .30, -.1), (.20, .15, .028, .08, .2)])

layer('fig')
speaker(POSTURE, (.22, .56, 0), .735)
layer('back')
camera((.36, -1.72, 1.22), (.35, .9, 1.08), 33, 6.3, (.1, .6, 1.1))
