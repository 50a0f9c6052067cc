# What lies on a desk seen from above: flat papers with real edges, folders, clips, keyboard, telephone, boards with calm grain.
import bmesh
import bpy
import math
import random

from kit import *


def leaf(x, y, z, turn=0, wide=.216, high=.28, img=None, v=.8, curl=.012):
    """A sheet that lies almost flat: one corner and the two ends rise a little, so that its edge throws a thin shadow."""
    me = bpy.data.meshes.new('leaf'); bm = bmesh.new(); uv = bm.loops.layers.uv.new('u'); n = 16
    def rise(a, b):
        return curl * (max(0, a - .7) * max(0, b - .7) * 9 + .25 * (2 * b - 1) ** 4)
    grid = [[bm.verts.new((wide * (a / n - .5), high * (b / n - .5), .0006 + rise(a / n, b / n))) for b in range(n + 1)] for a in range(n + 1)]
    for a in range(n):
        for b in range(n):
            face = bm.faces.new((grid[a][b], grid[a + 1][b], grid[a + 1][b + 1], grid[a][b + 1])); face.smooth = True
            for loop, (i, j) in zip(face.loops, ((a, b), (a + 1, b), (a + 1, b + 1), (a, b + 1))):
                loop[uv].uv = (i / n, j / n)
    bm.to_mesh(me); bm.free()
    o = add(me, 'leaf', papermat(img, v), (x, y, z), (0, 0, turn))
    thick = o.modifiers.new('so', 'SOLIDIFY'); thick.thickness = .0008
    return o


def boards(v, wide, high, step, contrast=.16):
    """A table of glued boards whose grain runs along x: broad, low in contrast, a little different in each board."""
    y, k = -high / 2, 0
    while y < high / 2:
        m = bpy.data.materials.new('board'); m.use_nodes = True
        nodes, links = m.node_tree.nodes, m.node_tree.links; shader = nodes['Principled BSDF']
        where, noise, fine, tone = nodes.new('ShaderNodeTexCoord'), nodes.new('ShaderNodeTexNoise'), nodes.new('ShaderNodeTexWave'), nodes.new('ShaderNodeMapRange')
        stretch = nodes.new('ShaderNodeMapping'); stretch.inputs['Scale'].default_value = (.8, 9, 1); stretch.inputs['Location'].default_value = (k * 3.7, k * 1.9, 0)
        noise.inputs['Scale'].default_value, noise.inputs['Detail'].default_value = 1.6, 3
        fine.bands_direction = 'Y'; fine.inputs['Scale'].default_value = 1.1; fine.inputs['Distortion'].default_value = 5; fine.inputs['Detail'].default_value = 2; fine.inputs['Detail Scale'].default_value = .7
        mix = nodes.new('ShaderNodeMixRGB'); mix.inputs[0].default_value = .35
        base = v * (1 + .10 * math.sin(k * 2.4))
        tone.inputs['From Min'].default_value, tone.inputs['From Max'].default_value = .2, .8
        tone.inputs['To Min'].default_value, tone.inputs['To Max'].default_value = base * (1 - contrast), base * (1 + contrast)
        links.new(where.outputs['Object'], stretch.inputs[0]); links.new(stretch.outputs[0], noise.inputs[0]); links.new(stretch.outputs[0], fine.inputs[0])
        links.new(noise.outputs[0], mix.inputs[1]); links.new(fine.outputs[0], mix.inputs[2]); links.new(mix.outputs[0], tone.inputs[0])
        links.new(tone.outputs[0], shader.inputs['Base Color']); shader.inputs['Roughness'].default_value = .45; shader.inputs['Specular'].default_value = .25
        box((0, y + step / 2, -.02), (wide, step - .0016, .04), m, bev=.0016)
        y += step; k += 1


def paperclip(x, y, z, turn, steel):
    turned = Matrix.Rotation(turn, 4, 'Z'); s = .001
    path = [(-9, 3), (-9, -12), (-4.5, -17), (0, -12), (0, 12), (-3.5, 15.5), (-7, 12), (-7, -10)]
    tube([tuple(Vector((x, y, z)) + turned @ Vector((a * s * 1.3, b * s * 1.3, 0))) for a, b in path], .0008, steel)


def folder(x, y, z, turn, wide=.30, high=.235, v=.34):
    """A manila folder, closed, its tab up and papers showing at the open side."""
    card = mat(v, .9, .05); turned = Matrix.Rotation(turn, 4, 'Z')
    at = lambda a, b, c: tuple(Vector((x, y, z)) + turned @ Vector((a, b, c)))
    box(at(0, 0, .002), (wide, high, .0015), card, (0, 0, turn), .0007)
    box(at(-wide * .22, high / 2 + .008, .002), (wide * .3, .02, .0015), card, (0, 0, turn), .0007)
    for k in range(3):
        box(at(.006 - .002 * k, -.004 * k, .004 + .0012 * k), (wide - .02, high - .012, .0008), papermat(None, .75), (0, 0, turn + .01 * (k - 1)), 0)
    box(at(0, -.004, .0095), (wide, high - .008, .0012), mat(v * 1.08, .9, .05), (.012, 0, turn), .0006)
    box(at(-wide * .2, high * .2, .0112), (.10, .03, .0004), papermat(None, .7), (.012, 0, turn), 0)


def keyboard(x, y, z, turn, columns=14, rows_=5):
    case, cap = mat(.10, .55, .25), mat(.19, .6, .2); turned = Matrix.Rotation(turn, 4, 'Z')
    at = lambda a, b, c: tuple(Vector((x, y, z)) + turned @ Vector((a, b, c)))
    wide, high = columns * .019 + .016, rows_ * .019 + .016
    box(at(0, 0, .009), (wide, high, .018), case, (0, 0, turn), .005)
    for j in range(rows_):
        i, left = 0, -wide / 2 + .008
        while i < columns:
            long = 5 if j == 0 and i == 4 else 2 if (j == 2 and i == columns - 2) else 1
            box(at(left + (i + long / 2) * .019, -high / 2 + .0175 + j * .019, .021), (.0165 + .019 * (long - 1), .0165, .009), cap, (0, 0, turn), .003)
            i += long


def telephone(x, y, z, turn):
    """A desk telephone: body, handset across its left side, keys, a coiled cord."""
    case, dark = mat(.035, .4, .4), mat(.018, .4, .4); turned = Matrix.Rotation(turn, 4, 'Z')
    at = lambda a, b, c: tuple(Vector((x, y, z)) + turned @ Vector((a, b, c)))
    box(at(0, 0, .02), (.20, .21, .04), case, (0, 0, turn), .012)
    for i in range(3):
        for j in range(4):
            box(at(.012 + .028 * i, .045 - .03 * j, .043), (.019, .018, .009), mat(.15, .6, .2), (0, 0, turn), .003)
    box(at(.04, .08, .042), (.085, .026, .004), emis(GRN, .32), (0, 0, turn), .001)
    grip = []
    hull([((-.062, -.078, .055), (.028, .028, .02))], None, grip); hull([((-.062, .078, .055), (.028, .028, .02))], None, grip)
    hull([((-.062, -.07, .068), (.02, .024, .014)), ((-.062, .07, .068), (.02, .024, .014))], None, grip)
    body([(grip, dark, .005, 5, 0)], (x, y, z), (0, 0, turn))
    path = []
    for k in range(90):
        t = k / 89; a = t * 2 * math.pi * 15
        path.append(at(-.075 - .10 * t - .03 * math.sin(t * 3), -.11 - .05 * math.sin(t * 4.5) + .007 * math.cos(a), .009 + .007 * math.sin(a)))
    tube(path, .0026, dark)


def pencil(x, y, z, turn, long=.17, v=.3):
    turned = Matrix.Rotation(turn, 4, 'Z')
    at = lambda a: tuple(Vector((x, y, z + .004)) + turned @ Vector((a, 0, 0)))
    flat = (0, math.pi / 2, turn)
    cyl(at(0), .0037, long, mat(v, .45, .4), flat, seg=6); cyl(at(long / 2 + .009), .0037, .018, mat(.5, .8, .1), flat, r2=.0006, seg=6); cyl(at(-long / 2 - .006), .0038, .012, mat(.45, .3, .6), flat, seg=12)


def open_book(x, y, turn, img):
    for side in (-1, 1):
        me = bpy.data.meshes.new('page'); bm = bmesh.new(); uv = bm.loops.layers.uv.new('u'); n = 18
        rows_ = [[bm.verts.new((side * i / n * .2, -.15 + .3 * k, .012 + .032 * math.sin(min(1, i / n * 1.15) * math.pi) ** .8 * (1 - i / n * .55))) for k in range(2)] for i in range(n + 1)]
        for i in range(n):
            face = bm.faces.new((rows_[i][0], rows_[i + 1][0], rows_[i + 1][1], rows_[i][1])); face.smooth = True
            for loop, (a, b) in zip(face.loops, ((i, 0), (i + 1, 0), (i + 1, 1), (i, 1))):
                loop[uv].uv = ((.5 + .5 * a / n if side > 0 else .5 - .5 * a / n) if img is None else (a / n if side > 0 else 1 - a / n), b)
        bm.to_mesh(me); bm.free(); add(me, 'page', papermat(img, .6), (x, y, .004), (0, 0, turn))
    box((x, y, .006), (.43, .32, .012), mat(.05), (0, 0, turn), .003)


def page_of(colour, s):
    """A small lit display with two lines of strokes on it."""
    m = emis(colour, s); nodes, links = m.node_tree.nodes, m.node_tree.links
    glow = [n for n in nodes if n.type == 'EMISSION'][0]
    where, split, bars, lines, both, tone = (nodes.new('ShaderNode' + n) for n in ('TexCoord', 'SeparateXYZ', 'TexNoise', 'Math', 'Math', 'MapRange'))
    stretch = nodes.new('ShaderNodeMapping'); stretch.inputs['Scale'].default_value = (16, 2.2, 0)
    bars.inputs['Scale'].default_value, bars.inputs['Detail'].default_value = 1, 0
    lines.operation, lines.inputs[1].default_value = 'PINGPONG', .25
    both.operation = 'MULTIPLY'
    tone.inputs['From Min'].default_value, tone.inputs['From Max'].default_value = .075, .09
    tone.inputs['To Min'].default_value, tone.inputs['To Max'].default_value = s, s * .25
    links.new(where.outputs['Generated'], stretch.inputs[0]); links.new(stretch.outputs[0], bars.inputs[0]); links.new(where.outputs['Generated'], split.inputs[0])
    links.new(split.outputs[1], lines.inputs[0]); links.new(lines.outputs[0], both.inputs[0]); links.new(bars.outputs[0], both.inputs[1])
    links.new(both.outputs[0], tone.inputs[0]); links.new(tone.outputs[0], glow.inputs[1])
    return m
