# The blocks every room is built from: materials, solids, paper, bodies, camera and light. Loaded into an empty Blender scene.
import bpy, bmesh, sys, math, random, os
from mathutils import Vector, Matrix
SOURCE=os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
IMG=os.path.join(SOURCE,"faxtex.png")  # lines of writing that nobody can read

POSTURE='rest'  # which figure to build; set by scenes.py
CUR=['back']
def layer(n): CUR[0]=n
def tag(o): o['layer']=CUR[0]; return o
random.seed(7)
bpy.ops.wm.read_factory_settings(use_empty=True)
sc = bpy.context.scene
RED=(1,0,0); GRN=(0,1,0); BLU=(0,0,1)
_m={}
def mat(v, rough=.85, spec=.15, key=None):
    k=(v,rough,spec)
    if k in _m: return _m[k]
    m=bpy.data.materials.new(f'm{len(_m)}'); m.use_nodes=True
    b=m.node_tree.nodes['Principled BSDF']
    b.inputs['Base Color'].default_value=(v,v,v,1); b.inputs['Roughness'].default_value=rough
    b.inputs['Specular'].default_value=spec
    _m[k]=m; return m
def emis(col, s, lamp=False):
    m=bpy.data.materials.new('e'); m.use_nodes=True; m.cycles.sample_as_light=lamp  # tiny emitters are seen, not sampled: no fireflies
    nt=m.node_tree; nt.nodes.clear()
    e=nt.nodes.new('ShaderNodeEmission'); e.inputs[0].default_value=(*col,1); e.inputs[1].default_value=s
    o=nt.nodes.new('ShaderNodeOutputMaterial'); nt.links.new(e.outputs[0],o.inputs[0]); return m
def wood(v=.18, sx=1.2, sy=14):
    m=bpy.data.materials.new('w'); m.use_nodes=True; nt=m.node_tree; b=nt.nodes['Principled BSDF']
    tc=nt.nodes.new('ShaderNodeTexCoord'); mp=nt.nodes.new('ShaderNodeMapping'); mp.inputs['Scale'].default_value=(sx,sy,1)
    n=nt.nodes.new('ShaderNodeTexNoise'); n.inputs['Scale'].default_value=3; n.inputs['Detail'].default_value=8; n.inputs['Distortion'].default_value=1.2
    r=nt.nodes.new('ShaderNodeMapRange'); r.inputs['From Min'].default_value=.3; r.inputs['From Max'].default_value=.7
    r.inputs['To Min'].default_value=v*.45; r.inputs['To Max'].default_value=v*1.35
    nt.links.new(tc.outputs['Object'],mp.inputs[0]); nt.links.new(mp.outputs[0],n.inputs[0]); nt.links.new(n.outputs[0],r.inputs[0])
    nt.links.new(r.outputs[0],b.inputs['Base Color']); b.inputs['Roughness'].default_value=.42; b.inputs['Specular'].default_value=.35; return m
def add(me,name,m,loc=(0,0,0),rot=(0,0,0)):
    o=bpy.data.objects.new(name,me); sc.collection.objects.link(o); tag(o); o.location=loc; o.rotation_euler=rot
    if m: me.materials.append(m)
    return o
def box(loc,size,m,rot=(0,0,0),bev=.006):
    me=bpy.data.meshes.new('b'); bm=bmesh.new(); bmesh.ops.create_cube(bm,size=1); bmesh.ops.scale(bm,vec=size,verts=bm.verts); bm.to_mesh(me); bm.free()
    o=add(me,'b',m,loc,rot)
    if bev:
        b=o.modifiers.new('bv','BEVEL'); b.width=min(bev,min(size)*.4); b.segments=3
    return o
def cyl(loc,r,h,m,rot=(0,0,0),r2=None,seg=48,bev=0,cap=True):
    me=bpy.data.meshes.new('c'); bm=bmesh.new(); bmesh.ops.create_cone(bm,cap_ends=cap,segments=seg,radius1=r,radius2=r if r2 is None else r2,depth=h); 
    for f in bm.faces: f.smooth=len(f.verts)==4
    bm.to_mesh(me); bm.free(); o=add(me,'c',m,loc,rot)
    if bev: b=o.modifiers.new('bv','BEVEL'); b.width=bev; b.segments=3; b.limit_method='ANGLE'
    return o
def tube(pts,r,m):
    cu=bpy.data.curves.new('t','CURVE'); cu.dimensions='3D'; cu.bevel_depth=r; cu.bevel_resolution=4; s=cu.splines.new('BEZIER'); s.bezier_points.add(len(pts)-1)
    for p,q in zip(s.bezier_points,pts): p.co=q; p.handle_left_type=p.handle_right_type='AUTO'
    o=bpy.data.objects.new('t',cu); sc.collection.objects.link(o); tag(o); cu.materials.append(m); return o
def sheet(fn,w,n,m,loc=(0,0,0),rot=(0,0,0),th=0.0006,m_uv=None):
    # paper: fn(t)->(y,z) profile along its length, extruded over width
    me=bpy.data.meshes.new('s'); bm=bmesh.new(); rows=[]
    uv=bm.loops.layers.uv.new('u')
    for i in range(n+1):
        y,z=fn(i/n); rows.append([bm.verts.new((-w/2+w*j/8,y,z+0.0035*math.sin(j*1.1+i*.35))) for j in range(9)])
    for i in range(n):
        for j in range(8):
            f=bm.faces.new((rows[i][j],rows[i][j+1],rows[i+1][j+1],rows[i+1][j])); f.smooth=True
            for l,(a,b) in zip(f.loops,((i,j),(i,j+1),(i+1,j+1),(i+1,j))): l[uv].uv=(b/8,1-a/n)
    bm.to_mesh(me); bm.free(); return add(me,'s',m,loc,rot)
def papermat(img=None,v=.82,through=0):  # through: how much light from behind shines through the sheet
    m=bpy.data.materials.new('p'); m.use_nodes=True; nt=m.node_tree; b=nt.nodes['Principled BSDF']; b.inputs['Roughness'].default_value=.9; b.inputs['Specular'].default_value=.08
    b.inputs['Base Color'].default_value=(v,v,v,1)
    if img:
        t=nt.nodes.new('ShaderNodeTexImage'); t.image=bpy.data.images.load(img); nt.links.new(t.outputs[0],b.inputs['Base Color'])
    if through:
        k=nt.nodes.new('ShaderNodeBsdfTranslucent'); k.inputs[0].default_value=(v,v,v,1); x=nt.nodes.new('ShaderNodeMixShader'); x.inputs[0].default_value=through
        if img: nt.links.new(t.outputs[0],k.inputs[0])
        nt.links.new(b.outputs[0],x.inputs[1]); nt.links.new(k.outputs[0],x.inputs[2]); nt.links.new(x.outputs[0],nt.nodes['Material Output'].inputs[0])
    return m
def screen(img,s):
    m=emis(GRN,s); nt=m.node_tree; e=[n for n in nt.nodes if n.type=='EMISSION'][0]
    t=nt.nodes.new('ShaderNodeTexImage'); t.image=bpy.data.images.load(img); x=nt.nodes.new('ShaderNodeMixRGB'); x.blend_type='MULTIPLY'; x.inputs[0].default_value=1; x.inputs[2].default_value=(*GRN,1)
    nt.links.new(t.outputs[0],x.inputs[1]); nt.links.new(x.outputs[0],e.inputs[0]); return m
def hull(spheres,m,parts):
    # convex hull round several ellipsoids: (center,(rx,ry,rz))
    bm=bmesh.new()
    for c,r in spheres:
        r=(r,r,r) if not isinstance(r,tuple) else r
        bmesh.ops.create_icosphere(bm,subdivisions=3,radius=1,matrix=Matrix.Translation(c)@Matrix.Diagonal((*r,1)))
    res=bmesh.ops.convex_hull(bm,input=bm.verts)
    bmesh.ops.delete(bm,geom=[g for g in res['geom_interior'] if isinstance(g,bmesh.types.BMVert)],context='VERTS')
    me=bpy.data.meshes.new('h'); bm.to_mesh(me); bm.free(); parts.append(me)
def body(partgroups,loc,rot=(0,0,0),scale=1,folds=.006):
    # each group: (list of meshes, material value, voxel) -> one smoothed skin
    root=bpy.data.objects.new('root',None); sc.collection.objects.link(root); root.location=loc; root.rotation_euler=rot; root.scale=(scale,)*3
    for meshes,m,vox,sm,fold in partgroups:
        bm=bmesh.new()
        for me in meshes: bm.from_mesh(me)
        out=bpy.data.meshes.new('skin'); bm.to_mesh(out); bm.free(); o=add(out,'skin',m); o.parent=root
        r=o.modifiers.new('r','REMESH'); r.mode='VOXEL'; r.voxel_size=vox; r.use_smooth_shade=True
        s=o.modifiers.new('s','SMOOTH'); s.iterations=sm; s.factor=.5
        if fold:
            t=bpy.data.textures.new('f','CLOUDS'); t.noise_scale=.13; t.noise_depth=2
            d=o.modifiers.new('d','DISPLACE'); d.texture=t; d.strength=fold; d.mid_level=.5
    return root
def look(cam,tgt):
    cam.rotation_euler=(Vector(tgt)-cam.location).to_track_quat('-Z','Y').to_euler()
def camera(loc,tgt,lens,fstop=None,focus=None,sx=0,sy=0):
    c=bpy.data.cameras.new('c'); c.lens=lens; o=bpy.data.objects.new('c',c); sc.collection.objects.link(o); o.location=loc; look(o,tgt); sc.camera=o; c.shift_x=sx; c.shift_y=sy
    if fstop: c.dof.use_dof=True; c.dof.aperture_fstop=fstop; c.dof.focus_distance=(Vector(focus)-Vector(loc)).length
    return o
def light(kind,loc,tgt,col,power,size=.1,spot=60,blend=.6,sizey=None):
    l=bpy.data.lights.new('l',kind); l.color=col; l.energy=power
    if kind=='AREA':
        l.size=size
        if sizey: l.shape='RECTANGLE'; l.size_y=sizey
    elif kind=='SUN': l.angle=size
    else: l.shadow_soft_size=size
    if kind=='SPOT': l.spot_size=math.radians(spot); l.spot_blend=blend
    o=bpy.data.objects.new('l',l); sc.collection.objects.link(o); o.location=loc; look(o,tgt); return o
def world(b=.01):
    w=bpy.data.worlds.new('w'); sc.world=w; w.use_nodes=True; w.node_tree.nodes['Background'].inputs[0].default_value=(0,0,1,1); w.node_tree.nodes['Background'].inputs[1].default_value=b
def gradplane(y,zlo,zhi,lo,hi,x=200):
    m=bpy.data.materials.new('g'); m.use_nodes=True; nt=m.node_tree; nt.nodes.clear()
    tc=nt.nodes.new('ShaderNodeTexCoord'); sp=nt.nodes.new('ShaderNodeSeparateXYZ'); mr=nt.nodes.new('ShaderNodeMapRange'); e=nt.nodes.new('ShaderNodeEmission'); o=nt.nodes.new('ShaderNodeOutputMaterial')
    e.inputs[0].default_value=(0,0,1,1); mr.inputs['From Min'].default_value=zlo; mr.inputs['From Max'].default_value=zhi; mr.inputs['To Min'].default_value=lo; mr.inputs['To Max'].default_value=hi
    n=nt.nodes.new('ShaderNodeTexNoise'); n.inputs['Scale'].default_value=.03; n.inputs['Detail'].default_value=6
    mp=nt.nodes.new('ShaderNodeMapping'); mp.inputs['Scale'].default_value=(.5,1,2.2)
    mul=nt.nodes.new('ShaderNodeMath'); mul.operation='MULTIPLY'; ad=nt.nodes.new('ShaderNodeMath'); ad.operation='ADD'; ad.inputs[1].default_value=.5
    g=nt.nodes.new('ShaderNodeNewGeometry')
    nt.links.new(g.outputs['Position'],sp.inputs[0]); nt.links.new(sp.outputs[2],mr.inputs[0]); nt.links.new(g.outputs['Position'],mp.inputs[0]); nt.links.new(mp.outputs[0],n.inputs[0])
    nt.links.new(n.outputs[0],ad.inputs[0]); nt.links.new(mr.outputs[0],mul.inputs[0]); nt.links.new(ad.outputs[0],mul.inputs[1]); nt.links.new(mul.outputs[0],e.inputs[1]); nt.links.new(e.outputs[0],o.inputs[0])
    box((0,y,60),(x,.1,200),m,bev=0)
def lit(img,s,col=GRN):
    # paper or glass that shows a picture by its own light, in one group
    m=emis(col,s); nt=m.node_tree; e=[n for n in nt.nodes if n.type=='EMISSION'][0]
    t=nt.nodes.new('ShaderNodeTexImage'); t.image=bpy.data.images.load(os.path.join(SOURCE,img)); x=nt.nodes.new('ShaderNodeMixRGB'); x.blend_type='MULTIPLY'; x.inputs[0].default_value=1; x.inputs[2].default_value=(*col,1)
    nt.links.new(t.outputs[0],x.inputs[1]); nt.links.new(x.outputs[0],e.inputs[0]); return m
BOUNCE=[.6]  # the most that one bounce of light may bring; read by scenes.py
def bounced(most): BOUNCE[0]=most
NOTES={}  # where the stage must find things: filled by a room, measured by scenes.py in pixels of the plate
def name_at(corners): NOTES['name']=[Vector(c) for c in corners]  # upper left, upper right, lower right, lower left
def pool_at(centre,radius): NOTES['pool']=(Vector(centre),radius)
def card(centre,size,rot,m):
    # a flat picture, facing -Y before it is turned; returns what maps its own x, z (metres from the middle) into the room
    f=Matrix.Translation(centre)@Matrix.Rotation(rot[2],4,'Z')@Matrix.Rotation(rot[1],4,'Y')@Matrix.Rotation(rot[0],4,'X')
    me=bpy.data.meshes.new('card'); bm=bmesh.new(); uv=bm.loops.layers.uv.new('u'); w,h=size[0]/2,size[1]/2
    q=bm.faces.new([bm.verts.new(f@Vector((a*w,0,b*h))) for a,b in((-1,-1),(1,-1),(1,1),(-1,1))])
    for l,c in zip(q.loops,((0,0),(1,0),(1,1),(0,1))): l[uv].uv=c
    bm.to_mesh(me); bm.free(); add(me,'card',m); return lambda x,z,y=0: f@Vector((x,y,z))
