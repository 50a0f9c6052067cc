# What a courtroom is fitted with: panelling, tall windows and their shafts of light, bench, lectern, tables, rail.
import bmesh
import bpy
import math

from kit import *


def oak(v):
    """Wood whose grain runs along the piece and stays low in contrast, so that print and compression keep it calm."""
    m = bpy.data.materials.new('oak'); m.use_nodes = True
    nodes, links = m.node_tree.nodes, m.node_tree.links
    shader = nodes['Principled BSDF']
    where, noise, tone = nodes.new('ShaderNodeTexCoord'), nodes.new('ShaderNodeTexNoise'), nodes.new('ShaderNodeMapRange')
    stretch = nodes.new('ShaderNodeMapping'); stretch.inputs['Scale'].default_value = (1.1, 1.1, .5)
    noise.inputs['Scale'].default_value, noise.inputs['Detail'].default_value = 1.6, 2
    tone.inputs['To Min'].default_value, tone.inputs['To Max'].default_value = v * .82, v * 1.16
    links.new(where.outputs['Object'], stretch.inputs[0]); links.new(stretch.outputs[0], noise.inputs[0])
    links.new(noise.outputs[0], tone.inputs[0]); links.new(tone.outputs[0], shader.inputs['Base Color'])
    shader.inputs['Roughness'].default_value, shader.inputs['Specular'].default_value = .5, .3
    return m


def slabs(x0, x1, y0, y1, light_stone, dark_stone, size=1.3):
    box(((x0 + x1) / 2, (y0 + y1) / 2, -.06), (x1 - x0 + 2, y1 - y0 + 2, .1), dark_stone, bev=0)
    for i in range(int((x1 - x0) / size) + 1):
        for j in range(int((y1 - y0) / size) + 1):
            stone = light_stone if (i + j) % 2 else dark_stone
            box((x0 + (i + .5) * size, y0 + (j + .5) * size, -.01), (size - .012, size - .012, .02), stone, bev=.004)


def panel(x, y, z, wide, high, frame, field, deep=.05):
    """A raised field in a frame, facing the camera (-y)."""
    box((x, y, z), (wide, deep, high), frame, bev=.01)
    box((x, y - deep * .55, z), (wide - .2, deep * .4, high - .2), field, bev=.012)
    box((x, y - deep * .8, z), (wide - .34, deep * .5, high - .34), frame, bev=.02)


def panelled(x0, x1, y, high, frame, field, step=.98):
    count = int((x1 - x0) / step)
    for i in range(count):
        x = x0 + (i + .5) * (x1 - x0) / count
        panel(x, y - .03, .55, step - .12, .9, frame, field)
        panel(x, y - .03, 1.1 + (high - 1.2) / 2, step - .12, high - 1.2, frame, field)
    box(((x0 + x1) / 2, y - .06, 1.06), (x1 - x0, .12, .09), frame)
    box(((x0 + x1) / 2, y - .09, high + .06), (x1 - x0, .2, .13), frame, bev=.02)
    box(((x0 + x1) / 2, y - .06, high + .2), (x1 - x0, .12, .08), field, bev=.02)


def portal(x, y, frame, field):
    """The tall framed field behind the judge, between fluted pilasters under a cornice."""
    box((x, y - .06, 2.9), (2.5, .12, 5.8), frame, bev=.01)
    box((x, y - .13, 3.1), (2.1, .05, 4.9), field, bev=.02)
    for side in (-1.5, 1.5):
        box((x + side, y - .14, 2.8), (.5, .26, 5.6), frame, bev=.01)
        for k in range(4):
            cyl((x + side - .165 + .11 * k, y - .275, 3.1), .036, 4.6, field, seg=16)
        box((x + side, y - .18, 5.62), (.62, .34, .14), frame, bev=.02)
        box((x + side, y - .18, .5), (.62, .34, 1.0), frame, bev=.02)
    box((x, y - .2, 5.85), (3.9, .42, .3), frame, bev=.03)
    box((x, y - .26, 6.08), (4.2, .56, .12), frame, bev=.02)


def window_wall(x, centres, wide, low, high, y1, plaster, frame, iron):
    """A wall with openings: sill, piers and lintel, then mullions, transoms and deep reveals."""
    thick, y0 = .5, -14
    box((x - thick / 2, (y0 + y1) / 2, low / 2), (thick, y1 - y0, low), plaster, bev=0)
    box((x - thick / 2, (y0 + y1) / 2, (high + 9) / 2), (thick, y1 - y0, 9 - high), plaster, bev=0)
    edges = [y0] + [c + s * wide / 2 for c in centres for s in (-1, 1)] + [y1]
    for a, b in zip(edges[::2], edges[1::2]):
        box((x - thick / 2, (a + b) / 2, (low + high) / 2), (thick, b - a, high - low), plaster, bev=0)
    for c in centres:
        box((x + .05, c, low - .05), (.26, wide + .3, .1), frame, bev=.01)
        for k in (-.5, -.25, 0, .25, .5):
            box((x - .3, c + k * wide * .98, (low + high) / 2), (.05, .08 if abs(k) == .5 else .035, high - low), iron, bev=0)
        for k in range(6):
            box((x - .3, c, low + (high - low) * k / 5), (.05, wide, .09 if k in (0, 5) else .04), iron, bev=0)
        box((x - .62, c, (low + high) / 2), (.02, wide * 1.4, high - low + .6), sky(1.25), bev=0).visible_shadow = False
    box((x + .04, (y0 + y1) / 2, 1.1), (.1, y1 - y0, .1), frame)
    for k in range(14):
        box((x + .02, y1 - .5 - k * .98, .55), (.05, .84, .9), frame, bev=.02)


def sky(s):
    """Seen through the panes, and no lamp: the area lights behind do the lighting."""
    return emis(BLU, s)


def shafts(x, centres, wide, low, high, sun, strength):
    """Dust in the sun: a few sheets of faint light from each row of panes, seen by the camera alone."""
    for c in centres:
        for k in range(4):
            y = c + (k / 3 - .5) * wide * .92
            me = bpy.data.meshes.new('shaft'); bm = bmesh.new()
            near = [bm.verts.new((x, y, z)) for z in (low + .1, high - .1)]
            far = [bm.verts.new(Vector((x, y, z)) + sun * (z / -sun.z)) for z in (high - .1, low + .1)]
            face = bm.faces.new(near + far); uv = bm.loops.layers.uv.new('u')
            for loop, at in zip(face.loops, ((0, 0), (0, 1), (1, 1), (1, 0))):
                loop[uv].uv = at
            bm.to_mesh(me); bm.free()
            o = add(me, 'shaft', dust(strength))
            o.visible_diffuse = o.visible_glossy = o.visible_shadow = o.visible_transmission = False


def dust(strength):
    m = bpy.data.materials.new('dust'); m.use_nodes = True; m.cycles.sample_as_light = False
    nodes, links = m.node_tree.nodes, m.node_tree.links; nodes.clear()
    out, both, clear, glow = (nodes.new('ShaderNode' + n) for n in ('OutputMaterial', 'AddShader', 'BsdfTransparent', 'Emission'))
    uv, split, fade, width, rise = (nodes.new('ShaderNode' + n) for n in ('TexCoord', 'SeparateXYZ', 'MapRange', 'Math', 'Math'))
    fade.inputs['To Min'].default_value, fade.inputs['To Max'].default_value = strength, strength * .12
    width.operation, rise.operation = 'PINGPONG', 'MULTIPLY'; width.inputs[1].default_value = .5
    glow.inputs[0].default_value = (0, 0, 1, 1)
    links.new(uv.outputs['UV'], split.inputs[0]); links.new(split.outputs[0], fade.inputs[0]); links.new(split.outputs[1], width.inputs[0])
    links.new(fade.outputs[0], rise.inputs[0]); links.new(width.outputs[0], rise.inputs[1])
    links.new(rise.outputs[0], glow.inputs[1]); links.new(clear.outputs[0], both.inputs[0]); links.new(glow.outputs[0], both.inputs[1])
    links.new(both.outputs[0], out.inputs[0])
    return m


def desk_front(x, y, wide, high, frame, field):
    box((x, y + .3, high / 2), (wide, .6, high), frame)
    box((x, y + .26, high + .025), (wide + .14, .74, .05), frame, bev=.012)
    count = max(1, round(wide / .75))
    for i in range(count):
        panel(x - wide / 2 + (i + .5) * wide / count, y, high / 2, wide / count - .08, high - .18, frame, field, .04)


def bench(x, y, frame, field):
    for k in range(3):
        box((x, y + .9 + k * .12, .15 + .3 * k), (6.0 - k * .5, 3.2 - k * .24, .3), field, bev=.01)
    box((x, y + .25, 1.45), (4.9, .5, 1.3), frame, bev=.01)
    for i in range(6):
        panel(x - 2.03 + i * .81, y, 1.5, .74, 1.05, frame, field)
    box((x, y + .1, 2.1), (5.2, .72, .08), frame, bev=.015)
    box((x, y - .06, 2.0), (5.0, .2, .1), field, bev=.02)
    box((x, y + 1.12, 2.3), (.62, .1, .8), mat(.012, .6, .2), bev=.06)  # the chair's back


def bench_screen(x, y, z, frame):
    """The low screen on the bench that hides the judge's hands; it moves with the judge."""
    box((x, y, z + .07), (1.7, .05, .2), frame, bev=.01)
    box((x, y, z + .18), (1.78, .1, .03), frame, bev=.01)


def bench_lamp(x, y, z):
    brass, shade = mat(.25, .35, .6), mat(.03, .4, .4)
    cyl((x, y, z + .012), .075, .024, brass); cyl((x, y, z + .17), .011, .34, brass)
    o = cyl((x, y, z + .36), .15, .1, shade, r2=.07, cap=False); o.modifiers.new('so', 'SOLIDIFY').thickness = .006
    cyl((x, y, z + .325), .07, .012, emis(RED, 7))


def easel(x, y):
    """A board that faces the room; its first line is where the name would stand."""
    wood_dark = mat(.03, .6, .3)
    for foot in (-.32, .32):
        tube([(x + foot, y - .12, 0), (x + foot * .25, y + .02, 1.95)], .022, wood_dark)
    tube([(x, y + .6, 0), (x, y + .03, 1.9)], .02, wood_dark)
    box((x, y - .16, .72), (.95, .1, .04), wood_dark)
    o = box((x, y - .17, 1.3), (.98, .02, 1.14), page(.62), (-.07, 0, 0), .004)
    o.visible_shadow = True


def page(s):
    """A board in its own small light, with strokes for writing that nobody can read."""
    m = emis(GRN, s); nodes, links = m.node_tree.nodes, m.node_tree.links
    glow = [n for n in nodes if n.type == 'EMISSION'][0]; out = [n for n in nodes if n.type == 'OUTPUT_MATERIAL'][0]
    print_, where = nodes.new('ShaderNodeTexImage'), nodes.new('ShaderNodeTexCoord')
    print_.image = bpy.data.images.load(os.path.join(SOURCE, 'boardtex.png'))
    turn = nodes.new('ShaderNodeMapping'); turn.inputs['Rotation'].default_value = (math.pi / 2, 0, 0)
    split, join = nodes.new('ShaderNodeSeparateXYZ'), nodes.new('ShaderNodeCombineXYZ')
    links.new(where.outputs['Generated'], split.inputs[0]); links.new(split.outputs[0], join.inputs[0]); links.new(split.outputs[2], join.inputs[1])
    links.new(join.outputs[0], print_.inputs[0])
    tint = nodes.new('ShaderNodeMixRGB'); tint.blend_type = 'MULTIPLY'; tint.inputs[0].default_value = 1; tint.inputs[2].default_value = (*GRN, 1)
    links.new(print_.outputs[0], tint.inputs[1]); links.new(tint.outputs[0], glow.inputs[0])
    paper, both = nodes.new('ShaderNodeBsdfDiffuse'), nodes.new('ShaderNodeAddShader')
    links.new(print_.outputs[0], paper.inputs[0]); links.new(glow.outputs[0], both.inputs[0]); links.new(paper.outputs[0], both.inputs[1]); links.new(both.outputs[0], out.inputs[0])
    return m


def lectern(x, y, frame):
    box((x, y, .03), (.74, .5, .06), frame, bev=.015)
    box((x, y + .04, .55), (.6, .34, 1.0), frame, bev=.012)
    box((x, y - .02, 1.1), (.86, .5, .04), frame, (math.radians(14), 0, 0), .008)
    box((x, y - .25, 1.05), (.86, .03, .07), frame, (math.radians(14), 0, 0), .008)
    sheet(lambda t: (-.14 + .28 * t, 0), .216, 6, papermat(IMG, .8), (x - .06, y - .02, 1.127), (math.radians(14), 0, .04))


def chair(x, y):
    black = mat(.012, .6, .2)
    box((x, y - .22, .82), (.46, .05, .36), black, bev=.03)
    box((x, y, .46), (.5, .46, .07), black, bev=.03)
    for a in (-.2, .2):
        for b in (-.2, .2):
            cyl((x + a, y + b, .22), .02, .44, black, seg=12)
        cyl((x + a, y - .22, .6), .018, .4, black, seg=12)


def counsel_table(x, y, wide, frame):
    box((x, y, .745), (wide, .85, .05), frame, bev=.01)
    box((x, y - .3, .62), (wide - .16, .04, .2), frame)
    for a in (-wide / 2 + .08, wide / 2 - .08):
        for b in (-.32, .32):
            box((x + a, y + b, .36), (.09, .09, .72), frame, bev=.01)


def carafe(x, y, z):
    glass = mat(.10, .08, .6)
    cyl((x, y, z + .09), .055, .18, glass, r2=.045); cyl((x, y, z + .22), .045, .08, glass, r2=.028); cyl((x + .16, y - .05, z + .05), .03, .1, glass, r2=.034)


def rail(x0, x1, y, high, frame, field):
    """The bar: a panelled rail between the gallery and the well of the court."""
    box(((x0 + x1) / 2, y, high), (x1 - x0, .16, .06), frame, bev=.02)
    box(((x0 + x1) / 2, y, high - .07), (x1 - x0, .1, .06), field, bev=.02)
    box(((x0 + x1) / 2, y, .05), (x1 - x0, .14, .1), frame, bev=.02)
    box(((x0 + x1) / 2, y + .02, high / 2), (x1 - x0, .03, high), field, bev=0)
    x = x0
    while x < x1:
        panel(x + .4, y, high / 2 - .02, .72, high - .2, frame, field, .05); x += .8


def gallery_bench(x0, x1, y, high, frame):
    box(((x0 + x1) / 2, y, high / 2), (x1 - x0, .05, high), frame, (-.08, 0, 0), .01)
    box(((x0 + x1) / 2, y, high + .01), (x1 - x0, .09, .05), frame, bev=.02)
