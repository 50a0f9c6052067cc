# One person in proportion (1.75 m, eight heads less a half), bent into any posture, dressed, and skinned smooth.
# Local axes: faces -Y, left hand +X. A posture is a dict; what it leaves out stands at rest.
import math
import bmesh, bpy
from mathutils import Matrix, Vector
from kit import body, mat

UPPER, FORE, THIGH, SHIN = .295, .265, .43, .43


def turn(pitch=0, yaw=0, roll=0):
    """Pitch bends forward, yaw turns to the left, roll tips towards the left."""
    return Matrix.Rotation(math.radians(yaw), 4, 'Z') @ Matrix.Rotation(math.radians(roll), 4, 'Y') @ Matrix.Rotation(math.radians(pitch), 4, 'X')


def wrap(parts, balls, frame=Matrix()):
    """A convex skin round balls (centre, radius or radii), all in one frame."""
    bm = bmesh.new()
    for centre, radius in balls:
        r = radius if isinstance(radius, tuple) else (radius,) * 3
        bmesh.ops.create_icosphere(bm, subdivisions=3, radius=1, matrix=frame @ Matrix.Translation(centre) @ Matrix.Diagonal((*r, 1)))
    made = bmesh.ops.convex_hull(bm, input=bm.verts)
    bmesh.ops.delete(bm, geom=[g for g in made['geom_interior'] if isinstance(g, bmesh.types.BMVert)], context='VERTS')
    me = bpy.data.meshes.new('wrap'); bm.to_mesh(me); bm.free(); parts.append(me)


def joint(a, b, first, second, hint):
    """Where elbow or knee stands between two ends; hint says to which side it points. The far end comes back within reach."""
    a, b = Vector(a), Vector(b)
    line = b - a
    if line.length > (first + second) * .995: b = a + line.normalized() * (first + second) * .995
    line = b - a
    along = (first ** 2 - second ** 2 + line.length ** 2) / (2 * line.length)
    side = Vector(hint) - line.normalized() * Vector(hint).dot(line.normalized())
    return a + line.normalized() * along + side.normalized() * math.sqrt(max(first ** 2 - along ** 2, 0)), b


def limb(parts, a, b, ra, rb, swell=0):
    """A tapered limb; swell thickens its first third, as muscle or cloth does."""
    a, b = Vector(a), Vector(b)
    wrap(parts, [(a, ra), (a.lerp(b, .35), ra * .55 + rb * .45 + swell), (b, rb)])


def hand(parts, wrist, point, palm, curl=0, size=1.0):
    """Palm, grouped fingers and a thumb. point: where the fingers go; palm: where the palm looks; curl in degrees."""
    f = Vector(point).normalized(); n = (Vector(palm) - f * Vector(palm).dot(f)).normalized(); s = n.cross(f)
    frame = Matrix.Translation(wrist) @ Matrix((s, f, n)).transposed().to_4x4() @ Matrix.Scale(size, 4)
    wrap(parts, [((0, .0, 0), (.025, .02, .018)), ((-.004, .075, 0), (.040, .018, .014)), ((0, .04, 0), (.036, .02, .016))], frame)
    bent = frame @ Matrix.Translation((0, .085, 0)) @ Matrix.Rotation(math.radians(curl), 4, 'X')
    wrap(parts, [((-.003, 0, 0), (.038, .014, .013)), ((-.002, .045, 0), (.034, .012, .011))], bent)
    tip = bent @ Matrix.Translation((0, .045, 0)) @ Matrix.Rotation(math.radians(curl * .9), 4, 'X')
    wrap(parts, [((-.002, 0, 0), (.034, .012, .011)), ((.002, .036, 0), (.026, .010, .009))], tip)
    wrap(parts, [((.028, .02, .006), .014), ((.052, .055, .022 + curl * .0002), (.011, .013, .010))], frame)
    wrap(parts, [((.052, .055, .022 + curl * .0002), .011), ((.050, .085, .030 + curl * .0003), .009)], frame)
    return frame


def head(skin, hair, frame, hood=None):
    """Origin where the neck meets the skull. A brow, a nose, a chin: enough for a profile, not for a face."""
    wrap(skin, [((0, -.02, .115), (.074, .092, .085)), ((0, -.068, .118), (.052, .036, .044)), ((0, -.055, .058), (.054, .046, .042))], frame)
    wrap(skin, [((0, -.060, .056), (.047, .036, .032)), ((0, -.068, .014), (.026, .026, .019)), ((.0, .004, .04), (.054, .046, .032))], frame)
    wrap(skin, [((0, -.098, .112), (.009, .009, .012)), ((0, -.124, .073), (.012, .010, .010)), ((0, -.096, .065), (.016, .014, .010))], frame)
    wrap(skin, [((0, -.090, .042), (.021, .013, .014)), ((0, -.087, .024), (.018, .012, .010))], frame)
    for side in (-1, 1): wrap(skin, [((side * .077, -.002, .090), (.011, .018, .030)), ((side * .072, -.006, .070), (.009, .012, .014))], frame)
    wrap(hair, [((0, .000, .148), (.081, .095, .076)), ((0, .040, .100), (.074, .062, .070)), ((0, -.058, .178), (.056, .036, .026))], frame)
    wrap(hair, [((0, .055, .045), (.054, .036, .034)), ((0, .05, .1), (.072, .055, .06))], frame)


def person(posture, loc, yaw=0, cloth=.012, shirt=.12, skin=.05, hair=.006, jacket=True, hood=False, legs=True, scale=1.0):
    """Builds the posture and returns the root; wrists and the head's frame are left in its keys, in local space."""
    p = dict(hip=(0, 0, .94), lean=2, twist=0, curl=6, roll=0, neck=8, nod=4, turn=0, tip=0)
    p.update(posture)
    def told(key, otherwise=None):
        """A place may be said in the head's own space, as a function of it, since a hand often goes to the head."""
        value = p.get(key, otherwise)
        return value(skull) if callable(value) else value
    coat, bare, white, crown, below = [], [], [], [], []
    pelvis = Matrix.Translation(p['hip'])
    waist = pelvis @ turn(p['lean'] * .55, p['twist'] * .4, p['roll'] * .5) @ Matrix.Translation((0, 0, .17))
    chest = waist @ turn(p['lean'] * .45 + p['curl'] * .4, p['twist'] * .6, p['roll'] * .5) @ Matrix.Translation((0, 0, .19))
    collar = chest @ turn(p['curl'] * .6) @ Matrix.Translation((0, .012, .165))
    nape = collar @ turn(p['neck'] + 10) @ Matrix.Translation((0, 0, .085))
    skull = nape @ turn(p['nod'] - p['neck'] * .4 - 10, p['turn'], p['tip']) @ Matrix.Translation((0, .005, .012))

    # trunk: rings of flesh and cloth, each wrapped with the next so that no bend opens a gap
    def ring(frame, wide, deep, round_, at=(0, 0, 0)):
        return [(frame @ (Vector((s * wide, 0, 0)) + Vector(at)), (deep * .92, deep, round_)) for s in (-1, 1)]
    seat, belly = ring(pelvis, .082, .104, .085, (0, .015, .01)), ring(waist, .068, .094, .055)
    ribs, breast = ring(chest, .082, .104, .06, (0, -.002, -.03)), ring(chest, .100, .108, .065, (0, .0, .055))
    for low, high in ((seat, belly), (belly, ribs), (ribs, breast)): wrap(coat, low + high)
    if jacket: wrap(coat, seat + ring(pelvis, .102, .118, .03, (0, .015, -.11)))
    if not legs: wrap(coat, seat + ring(pelvis, .11, .14, .10, (0, .04, -.24)))  # sitting: the rest is under the table
    yoke = [((s * .148, .012, .112), (.058, .066, .045)) for s in (-1, 1)]
    wrap(coat, [((s * .10, .0, .05), (.083, .105, .07)) for s in (-1, 1)] + yoke + [((0, .03, .150), (.07, .06, .035))], chest)
    wrap(coat, yoke + [((0, .028, .183), (.060, .052, .022))], chest)
    if jacket:  # a stand of cloth behind the neck
        wrap(coat, [((-.045, .035, .0), (.022, .030, .026)), ((.045, .035, .0), (.022, .030, .026)), ((0, .05, .012), (.045, .022, .024))], collar)
        wrap(white, [((0, .012, .012), (.060, .058, .020))], collar)
    else: wrap(coat, [((0, .005, .008), (.066, .064, .018))], collar)
    limb(bare, collar @ Vector((0, .005, -.03)), nape @ Vector((0, .008, .03)), .057, .052)
    head(bare, crown, skull)
    if hood:  # worn up: it stands out over the brow, hides the cheek and falls in a soft fold on the back
        wrap(coat, [((0, .012, .140), (.096, .104, .098)), ((0, .035, .06), (.090, .090, .08))], skull)
        wrap(coat, [((0, -.050, .178), (.082, .060, .052)), ((0, .0, .165), (.094, .09, .075))], skull)
        for s in (-1, 1):
            wrap(coat, [((s * .072, -.052, .150), (.026, .050, .05)), ((s * .078, -.030, .06), (.022, .048, .06)), ((s * .07, .03, .08), (.028, .06, .09))], skull)
            wrap(coat, [((s * .074, -.022, .04), (.024, .046, .05)), ((s * .058, -.012, -.025), (.036, .052, .03)), ((s * .06, .05, .0), (.03, .05, .05))], skull)
        wrap(coat, [((0, .055, .02), (.078, .060, .05)), (skull.inverted() @ (chest @ Vector((0, .055, .13))), (.10, .055, .05))], skull)
        wrap(coat, [((s * .035, .015, .012), (.045, .055, .028)) for s in (-1, 1)] + [((0, -.045, -.004), (.04, .03, .022))], collar)

    kept = {}
    for name, side in (('left', 1), ('right', -1)):
        shrug = p.get(name + '-shrug', (0, 0, 0))
        shoulder = chest @ (Vector((side * .178, .010, .098)) + Vector(shrug))
        wrist = Vector(told(name + '-wrist', chest @ Vector((side * .23, -.05, -.44))))
        elbow, wrist = joint(shoulder, wrist, UPPER, FORE, p.get(name + '-elbow', (side * .5, .8, -.3)))
        wrap(coat, [(shoulder, (.064, .066, .060)), (chest @ Vector((side * .12, .01, .07)), (.055, .085, .07))])
        limb(coat, shoulder, elbow, .066, .051, .004); limb(coat, elbow, wrist.lerp(elbow, .10), .051, .037, .005)
        forward = (wrist - elbow).normalized()
        limb(white, wrist.lerp(elbow, .14), wrist.lerp(elbow, .02), .032, .031)
        limb(bare, wrist.lerp(elbow, .1), wrist, .027, .024)
        kept[name] = hand(bare, wrist, told(name + '-point', forward), told(name + '-palm', (-side, 0, 0)), p.get(name + '-curl', 25))
        hip = pelvis @ Vector((side * .09, .01, -.02))
        ankle = Vector(p.get(name + '-ankle', (side * .11, .01, .09)))
        if not legs: continue
        knee, ankle = joint(hip, ankle, THIGH, SHIN, p.get(name + '-knee', (side * .15, -1, 0)))
        limb(below, hip, knee, .092, .066, .008); limb(below, knee, ankle, .066, .050, .006)
        wrap(below, [(ankle + Vector((0, .03, -.05)), (.04, .05, .03)), (ankle + Vector((0, -.14, -.065)), (.042, .05, .022))])
    groups = [(coat, mat(cloth, .92, .06), .009, 7, .010), (bare, mat(skin, .8, .1), .0055, 3, 0), (crown, mat(hair, .7, .2), .007, 4, .006), (white, mat(shirt, .9, .05), .006, 3, 0)]
    if below: groups.append((below, mat(cloth * .8, .95, .03), .011, 6, .008))
    root = body([g for g in groups if g[0]], loc, (0, 0, math.radians(yaw)), scale)
    bpy.context.view_layer.update()
    kept.update(root=root, skull=skull, chest=chest, collar=collar)
    return kept
