# The three people of the seats in their postures: rest, call, tense. Built to be read as silhouettes, never as a person.
import math
from mathutils import Matrix, Vector
from kit import *
from person import person, turn, wrap

LYING = {'left-point': (0, -1, -.35), 'right-point': (0, -1, -.35), 'left-palm': (0, 0, -1), 'right-palm': (0, 0, -1)}


def held(root, mesh_object):
    mesh_object.parent = root
    return mesh_object


def page(root, at, normal, up, size, m):
    """A sheet held in the hand: where its middle is, where it looks, which way its top goes."""
    n = Vector(normal).normalized(); u = (Vector(up) - n * Vector(up).dot(n)).normalized(); s = u.cross(n)
    o = sheet(lambda t: ((t - .5) * size[1], .012 * math.sin(t * 3.1)), size[0], 14, m)
    o.parent = root
    o.matrix_local = Matrix.Translation(at) @ Matrix((s, u, n)).transposed().to_4x4()
    return o


def handset(root, ear, mouth, m, out):
    """A telephone receiver from ear to mouth, bowed outwards."""
    ear, mouth, out = Vector(ear), Vector(mouth), Vector(out).normalized()
    parts = []
    wrap(parts, [(ear, .026), (ear + out * .018, .021)]); wrap(parts, [(mouth, .026), (mouth + out * .018, .021)])
    a, b = ear + out * .040, mouth + out * .040
    wrap(parts, [(ear + out * .016, .019), (a.lerp(b, .2), .017)]); wrap(parts, [(a.lerp(b, .2), .017), (a.lerp(b, .8), .017)]); wrap(parts, [(a.lerp(b, .8), .017), (mouth + out * .016, .019)])
    skin = body([(parts, m, .006, 4, 0)], (0, 0, 0)); skin.parent = root


def cord(points, m, coils=26, radius=.011):
    """A coiled cord through points, in the room's own space."""
    from mathutils import geometry
    line = []
    pts = [Vector(q) for q in points]
    for i in range(len(pts) - 1):
        before, after = pts[max(i - 1, 0)], pts[min(i + 2, len(pts) - 1)]
        line += geometry.interpolate_bezier(pts[i], pts[i] + (pts[i + 1] - before) / 6, pts[i + 1] - (after - pts[i]) / 6, pts[i + 1], 60)
    n = len(line)
    wound = []
    for i in range(0, n):
        along = (line[min(i + 1, n - 1)] - line[max(i - 1, 0)]).normalized()
        side = along.cross(Vector((0, 1, 0))).normalized(); deep = along.cross(side)
        a = i / n * coils * 2 * math.pi
        wound.append(line[i] + (side * math.cos(a) + deep * math.sin(a)) * radius)
    cu = bpy.data.curves.new('cord', 'CURVE'); cu.dimensions = '3D'; cu.bevel_depth = .0042; cu.bevel_resolution = 2
    s = cu.splines.new('POLY'); s.points.add(n - 1)
    for q, v in zip(s.points, wound): q.co = (*v, 1)
    o = bpy.data.objects.new('cord', cu); sc.collection.objects.link(o); tag(o); cu.materials.append(m)


def counsel(posture, at=(-.10, 1.36, 0), paper=None):
    """Counsel at the desk’s far edge: reads the page, telephones, leans on both hands."""
    look = dict(cloth=.016, shirt=.30, skin=.020, hair=.006)
    if posture == 'rest':
        p = {'lean': 3, 'curl': 8, 'neck': 14, 'nod': 20, 'turn': 6, 'hip': (0, .02, .95),
             'right-wrist': (-.12, -.40, 1.27), 'right-elbow': (-.5, .2, -1), 'right-point': (.25, -.75, .45), 'right-palm': (.6, .2, .6), 'right-curl': 34,
             'left-wrist': (.30, -.12, .90), 'left-elbow': (.6, .7, 0), 'left-point': (.15, -.45, -.8), 'left-palm': (0, -.3, -1), 'left-curl': -18}
        made = person(p, at, -98, **look)
        page(made['root'], (-.055, -.50, 1.40), (.62, .62, .48), (-.18, -.35, 1), (.216, .29), paper or papermat(None, .8))
    elif posture == 'call':
        p = {'lean': 1, 'curl': 4, 'neck': 6, 'nod': 2, 'turn': 8, 'tip': 4, 'hip': (0, .0, .95),
             'left-wrist': (.135, -.165, 1.50), 'left-elbow': (.35, -.9, -.55), 'left-point': (-.02, .45, .9), 'left-palm': (-1, 0, .1), 'left-curl': 42,
             'right-wrist': (-.20, -.40, .90), 'right-elbow': (-.5, .8, 0), 'right-point': (-.1, -.7, -.55), 'right-palm': (0, -.3, -1), 'right-curl': -14}
        made = person(p, at, -84, **look)
        ear, mouth = made['skull'] @ Vector((.094, -.004, .088)), made['skull'] @ Vector((.066, -.160, -.005))
        handset(made['root'], ear, mouth, mat(.22, .4, .4), (.9, -.2, -.25))
        end = made['root'].matrix_world @ (mouth + Vector((.02, 0, -.02)))
        cord([end, end + Vector((-.05, -.04, -.22)), end + Vector((-.22, -.10, -.60)), (-.78, 1.02, .82)], mat(.03, .5, .3))
    else:
        p = {'lean': 27, 'curl': 20, 'neck': 22, 'nod': 18, 'turn': -4, 'tip': 3, 'hip': (0, .14, .94),
             'left-wrist': (.45, -.24, .825), 'left-elbow': (.9, .35, 0), 'right-wrist': (-.40, -.34, .855), 'right-elbow': (-.9, .35, 0),
             'left-point': (.25, -1, -.45), 'right-point': (-.25, -1, -.45), 'left-palm': (0, 0, -1), 'right-palm': (0, 0, -1), 'left-curl': -10, 'right-curl': -10,
             'left-shrug': (0, 0, .03), 'right-shrug': (0, 0, .03)}
        made = person(p, at, -24, **look)
    return made


def agent(posture, at=(-.15, 1.45, 0), paper=None):
    """The agent in the slats: a folder at the blinds, a call on the desk’s edge, braced over the file."""
    look = dict(cloth=.020, shirt=.4, skin=.014, hair=.006)
    if posture == 'rest':
        p = {'lean': 2, 'curl': 8, 'neck': 14, 'nod': 22, 'turn': 10, 'hip': (0, .0, .95),
             'left-wrist': (.10, -.34, 1.18), 'left-elbow': (.6, .5, -1), 'left-point': (-.35, -.8, .1), 'left-palm': (-.3, .1, 1), 'left-curl': 20,
             'right-wrist': (-.18, -.36, 1.20), 'right-elbow': (-.6, .5, -1), 'right-point': (.3, -.8, .15), 'right-palm': (.3, .1, 1), 'right-curl': 20}
        made = person(p, at, -122, **look)
        for x, nx in ((-.10, .04), (.10, -.40)):  # an open folder, held up to the light
            page(made['root'], (x, -.46, 1.33), (nx, .86, .48), (0, -.45, .88), (.21, .29), paper or papermat(None, .7))
    elif posture == 'call':
        p = {'lean': 0, 'curl': 6, 'neck': 6, 'nod': 6, 'turn': -14, 'tip': -7, 'hip': (0, .02, .90),
             'right-wrist': (-.16, -.09, 1.49), 'right-elbow': (-1, .1, -.35), 'right-point': (.10, .35, .9), 'right-palm': (1, 0, .1), 'right-curl': 42,
             'left-wrist': (.34, .02, .95), 'left-elbow': (.8, .6, 0), 'left-point': (.2, -.3, -.8), 'left-palm': (-.6, 0, -.6)}
        made = person(p, at, -146, **look)
        ear, mouth = made['skull'] @ Vector((-.094, -.004, .088)), made['skull'] @ Vector((-.074, -.140, -.005))
        handset(made['root'], ear, mouth, mat(.10, .4, .4), (-.9, -.2, -.25))
        end = made['root'].matrix_world @ (mouth + Vector((-.02, 0, -.02)))
    else:
        p = {'lean': 34, 'curl': 16, 'neck': 12, 'nod': 16, 'hip': (0, .20, .93),
             'left-wrist': (.30, -.34, .845), 'left-elbow': (.9, .3, 0), 'right-wrist': (-.30, -.34, .825), 'right-elbow': (-.9, .3, 0),
             'left-point': (.2, -1, -.4), 'right-point': (-.2, -1, -.4), 'left-palm': (0, 0, -1), 'right-palm': (0, 0, -1), 'left-curl': -10, 'right-curl': -10,
             'left-shrug': (0, 0, .03), 'right-shrug': (0, 0, .03)}
        made = person(p, at, -64, **look)
    return made


def phone(root, at, normal, up, lit, rim=0):
    """A phone and, where it shows, the light of its screen."""
    n = Vector(normal).normalized(); u = (Vector(up) - n * Vector(up).dot(n)).normalized(); s = u.cross(n)
    frame = Matrix.Translation(at) @ Matrix((s, u, n)).transposed().to_4x4()
    for size, m, lift in (((.076, .152, .010), mat(.02, .3, .5), 0), ((.068 + rim, .140 + rim, .002), emis(GRN, 2.4) if lit else mat(.02, .2, .6), .006)):
        o = box((0, 0, 0), size, m, bev=.004 if lift == 0 else 0); o.parent = root; o.matrix_local = frame @ Matrix.Translation((0, 0, lift))
    return frame


def speaker(posture, at=(.30, .58, 0), table=.735):
    """The speaker at the kitchen table, hood up: reads the phone, speaks into it, has put it face down."""
    look = dict(cloth=.11, skin=.20, hair=.03, jacket=False, hood=True, legs=False)
    seat = {'hip': (0, .10, .50)}
    if posture == 'rest':
        p = {**seat, 'lean': 8, 'curl': 16, 'neck': 14, 'nod': 12,
             'left-wrist': (.06, -.44, .93), 'left-elbow': (.5, -.1, -1), 'left-point': (-.12, -.30, .85), 'left-palm': (-.25, .85, .35), 'left-curl': 12,
             'right-wrist': (-.10, -.40, table + .05), 'right-elbow': (-.7, -.1, -.6), 'right-point': (.35, -1, -.1), 'right-palm': (0, 0, -1)}
        made = person(p, at, -74, **look)
        phone(made['root'], (.028, -.452, 1.045), (-.12, .90, .42), (-.10, -.40, .85), True)
    elif posture == 'call':
        p = {**seat, 'lean': 2, 'curl': 10, 'neck': 6, 'nod': 0, 'turn': -4, 'tip': 5,
             'left-wrist': lambda k: k @ Vector((.140, -.088, -.085)), 'left-elbow': (.25, -.9, -.7), 'left-point': lambda k: k.to_3x3() @ Vector((-.02, .50, .85)), 'left-palm': (-1, 0, .1), 'left-curl': 26,
             'right-wrist': (-.16, -.44, table + .05), 'right-elbow': (-.7, 0, -.5), 'right-point': (.3, -1, -.1), 'right-palm': (0, 0, -1)}
        made = person(p, at, -90, **look)
        k = made['skull']; phone(made['root'], k @ Vector((.122, -.052, .022)), k.to_3x3() @ Vector((-1, -.2, 0)), k.to_3x3() @ Vector((0, .55, .85)), True, .016)
    else:
        p = {**seat, 'lean': 17, 'curl': 22, 'neck': 20, 'nod': 16,
             'left-wrist': lambda k: k @ Vector((.03, -.205, .045)), 'left-elbow': (.05, -.9, -1), 'left-point': lambda k: k.to_3x3() @ Vector((-.05, .50, .85)), 'left-palm': lambda k: k.to_3x3() @ Vector((0, 1, -.3)), 'left-curl': 14,
             'right-wrist': (-.14, -.50, table + .05), 'right-elbow': (-.7, 0, -.5), 'right-point': (.5, -1, -.1), 'right-palm': (0, 0, -1)}
        made = person(p, at, -78, **look)
        phone(made['root'], (.14, -.62, table + .008), (0, 0, -1), (.4, 1, 0), False)
    if posture != 'tense':  # the screen lights what is before it: the hands, and the edge of the hood
        near, far = ((0, -.49, 1.02), (0, -.15, 1.22)) if posture == 'rest' else ((.15, -.20, 1.12), (.02, -.10, 1.20))
        m = made['root'].matrix_world
        light('AREA', m @ Vector(near), m @ Vector(far), GRN, 1.3 if posture == 'rest' else .5, .1, sizey=.14)
    return made
