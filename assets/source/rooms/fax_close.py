# The fax machine built for looking at: handset, keys, display, the sheet in the feeder and the sheet that comes out toward us.
import bmesh
import bpy
import math

from kit import *
from desk_fittings import page_of


def machine(x, y, z, turn, img):
    turned = Matrix.Rotation(turn, 4, 'Z'); flat = (0, 0, turn)
    at = lambda a, b, c: tuple(Vector((x, y, z)) + turned @ Vector((a, b, c)))
    case, dark, seam = mat(.21, .45, .35), mat(.035, .4, .4), mat(.05, .7, .2)
    profile = [(-.175, .004), (-.175, .036), (-.155, .046), (-.06, .078), (.035, .118), (.10, .134), (.165, .132), (.175, .12), (.175, .004)]
    me = bpy.data.meshes.new('case'); bm = bmesh.new()
    sides = [[bm.verts.new((s * .22, b, c)) for b, c in profile] for s in (-1, 1)]
    bm.faces.new(sides[0]); bm.faces.new(sides[1][::-1]); n = len(profile)
    for i in range(n):
        bm.faces.new((sides[0][i], sides[1][i], sides[1][(i + 1) % n], sides[0][(i + 1) % n]))
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces); bm.to_mesh(me); bm.free()
    round_ = add(me, 'case', case, (x, y, z), flat).modifiers.new('b', 'BEVEL'); round_.width, round_.segments, round_.limit_method = .007, 3, 'ANGLE'
    box(at(0, 0, .02), (.446, .352, .003), seam, flat, .001)  # where upper and lower shell meet
    slope = math.atan2(.04, .095)
    on = lambda a, b, up=0: at(a, b, .078 + (b + .06) * .421 + up)

    # display and keys on the slope, right of the paper
    box(on(.132, .018, .004), (.13, .044, .008), dark, (slope, 0, turn), .003)
    box(on(.132, .018, .0085), (.108, .026, .002), page_of(GRN, 1.0), (slope, 0, turn), 0)
    for i in range(4):
        for j in range(3):
            box(on(.094 + .026 * i, -.030 - .021 * j, .003), (.019, .0135, .008), mat(.09, .5, .3) if i == 3 else mat(.52, .6, .2), (slope * .85, 0, turn), .0025)
    cyl(on(.20, .018, .006), .005, .006, emis(GRN, 1.6), (slope, 0, turn))

    # handset in its cradle, left
    box(at(-.172, -.005, .094), (.078, .25, .03), case, (.20, 0, turn), .01)
    grip = []
    for end, lift in ((-.105, .096), (.105, .150)):
        hull([((-.172, end, lift), (.034, .036, .022)), ((-.172, end * .86, lift + .014), (.028, .03, .018))], None, grip)
    hull([((-.172, -.09, .118), (.022, .022, .016)), ((-.172, .0, .146), (.020, .03, .014))], None, grip); hull([((-.172, .0, .146), (.020, .03, .014)), ((-.172, .09, .163), (.022, .022, .016))], None, grip)
    body([(grip, dark, .0045, 6, 0)], (x, y, z), flat)
    cord = []
    for k in range(150):
        t = k / 149; a = t * 2 * math.pi * 26
        cord.append(at(-.20 - .06 * math.sin(t * 3.1) + .006 * math.cos(a), -.12 - .03 * t + .24 * t * t, max(.07 * (1 - t * 2.4), 0) + .009 + .006 * math.sin(a)))
    tube(cord, .0022, dark)

    # the feeder: a sheet leaning back; the slot with its lip; the sheet that came out, over the lip, down to the table, its end curling up
    box(at(.01, .125, .142), (.26, .02, .018), dark, (-.3, 0, turn), .004)
    sheet(lambda t: (.118 + .085 * t, .135 + .205 * t - .02 * t * t), .21, 14, papermat(None, .6), (x + .01, y, z), flat)
    box(on(-.015, -.048, .006), (.252, .022, .014), dark, (slope, 0, turn), .004)

    def out(t):
        if t < .36:
            s = t / .36
            return -.052 - .085 * s, .092 + .034 * math.sin(s * 2.0) - .004 * s
        if t < .70:
            s = (t - .36) / .34
            return -.137 - .115 * s, .1189 - .1135 * s * s * (3 - 2 * s)
        s = (t - .70) / .30
        return -.252 - .118 * s + .012 * s ** 3, .0054 + .034 * s ** 3
    o = sheet(out, .212, 48, papermat(img, .86), tuple(Vector((x, y, z)) + turned @ Vector((-.015, 0, 0))), flat)
    o.modifiers.new('so', 'SOLIDIFY').thickness = .0006
