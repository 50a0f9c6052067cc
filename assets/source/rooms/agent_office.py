# The internal-affairs office behind slats, in the morning.
import bpy, bmesh, math, random, os
from mathutils import Vector, Matrix
from kit import *
from props import *
from figures import *

world(.02)
wl=mat(.40); box((0,1,-.02),(9,8,.04),mat(.12,.5,.3),bev=0); box((0,2.6,1.5),(7,.1,3.2),wl,bev=0); box((2.4,1,1.5),(.1,8,3.2),mat(.3),bev=0); box((0,1,2.75),(9,8,.04),mat(.3),bev=0)
# left: the window wall, the blinds and the low sun
for y0,y1 in ((-6,-1.3),(2.1,3)): box((-1.9,(y0+y1)/2,1.5),(.12,y1-y0,3.2),mat(.3),bev=0)
box((-1.9,.4,.42),(.12,3.5,.84),mat(.3),bev=0); box((-1.9,.4,2.55),(.12,3.5,.5),mat(.3),bev=0)
for i in range(26): box((-1.82,.4,.9+i*.054),(.052,3.4,.003),mat(.5,.6,.2),(0,math.radians(-12),0),bev=0)
for y in (-.5,.4,1.3): box((-1.84,y,1.55),(.004,.02,1.4),mat(.3),bev=0)
light('SUN',(-6,-3.3,2.1),(-5,-2.735,1.88),RED,7.0,.010)
light('AREA',(-2.6,.4,1.7),(1,1,1.2),BLU,30,3.2,sizey=1.5)
light('AREA',(.3,.4,2.7),(.3,.4,0),BLU,5,1.2,sizey=.3)
# the file room's wall: cabinets, one drawer out, boxes above
for i in range(4):
    x=.02+i*.5
    box((x,2.28,.66),(.47,.52,1.32),mat(.20,.5,.3))
    for k in range(4):
        out=.34 if (i,k)==(0,3) else 0
        box((x,2.012-out,.17+k*.325),(.43,.02,.3),mat(.24,.5,.3)); box((x,1.995-out,.245+k*.325),(.11,.02,.018),mat(.5,.3,.6)); box((x,1.998-out,.18+k*.325),(.10,.005,.04),mat(.7))
        if out:
            box((x,1.85,.10+k*.325),(.40,.36,.02),mat(.1))
            for sx in (-.2,.2): box((x+sx,1.85,.15+k*.325),(.008,.36,.12),mat(.2,.5,.3),bev=0)
            for n in range(7): box((x-.01*(n%2),1.71+n*.045,1.155+.015*(n%3)),(.34,.008,.24),mat(.55 if n%3 else .75),(.1,0,0),bev=0)
for i,(x,h) in enumerate(((.03,.27),(.53,.30),(1.03,.25),(1.5,.29))): box((x,2.3,1.32+h/2),(.38,.32,h),mat(.42),(0,0,random.uniform(-.1,.1)),.004); box((x,2.13,1.32+h*.55),(.16,.01,.09),mat(.75),bev=0)
# notice board with pinned sheets
box((-.86,2.53,1.68),(1.02,.03,.80),mat(.15),bev=.004)
random.seed(11)
for i in range(8): box((-1.24+.255*(i%4)+random.uniform(-.03,.03),2.505,1.87-.38*(i//4)+random.uniform(-.03,.03)),(.17,.004,.22),mat(random.choice((.7,.55,.8))),(0,random.uniform(-.1,.1),0),bev=0)
layer('fig'); fig_standing((-.20,1.42,0),-2.08); layer('front')
# the desk: the page that was complained of is on the screen
box((.05,.15,.735),(3.0,.8,.045),mat(.26,.5,.3)); box((.05,-.2,.38),(2.9,.03,.68),mat(.16,.6,.2))
MX,MY,MR=-.72,.26,.38
box((MX,MY,1.0),(.50,.028,.31),mat(.03,.4,.4),(math.radians(-5),0,MR)); cyl((MX,MY+.04,.82),.024,.14,mat(.05)); cyl((MX,MY+.04,.765),.1,.012,mat(.05),bev=.004)
q=Matrix.Rotation(MR,4,'Z')@Matrix.Rotation(math.radians(-5),4,'X'); nrm=q@Vector((0,-1,0)); c0=Vector((MX,MY,1.0))+nrm*.0155
me=bpy.data.meshes.new('scr'); bm=bmesh.new(); uv=bm.loops.layers.uv.new('u'); cs=((-.237,-.140),(.237,-.140),(.237,.140),(-.237,.140))
f=bm.faces.new([bm.verts.new(c0+q@Vector((a,0,b))) for a,b in cs])
for l,(a,b) in zip(f.loops,((0,0),(1,0),(1,1),(0,1))): l[uv].uv=(a,b)
bm.to_mesh(me); bm.free(); add(me,'scr',screen(os.path.join(SOURCE,'screentex.png'),.62))
light('AREA',c0+nrm*.02,c0+nrm,GRN,2.6,.5,sizey=.3)
kb=box((-.50,-.04,.768),(.36,.13,.016),mat(.10,.5,.3),(0,0,.2),.004)
for i in range(7): box((.12+random.uniform(-.012,.012),.10,.765+i*.015),(.25,.32,.013),mat(random.choice((.5,.42,.6))),(0,0,-.14+random.uniform(-.07,.07)),.002)
mug(-.12,-.02,.76,.12)
hs=[]; hull([((-.09,0,.05),(.03,.03,.02)),((.09,0,.05),(.03,.03,.02))],None,hs); body([(hs,mat(.04),.006,5,0)],(.52,.06,.77),(0,0,.3)); box((.52,.06,.785),(.19,.2,.045),mat(.07,.5,.3),(.12,0,.3))
camera((.30,-2.25,1.42),(.27,1.0,1.25),33,5.6,(-.3,1.4,1.3))
