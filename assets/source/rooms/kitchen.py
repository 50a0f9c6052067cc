# The kitchen table at night, in rain.
import bpy, bmesh, math, random, os
from mathutils import Vector, Matrix
from kit import *
from props import *
from figures import *

world(.004)
wl=mat(.17); box((0,1,-.02),(9,8,.04),mat(.08,.6,.2),bev=0)
# back wall with one window of two leaves
X0,X1,XM,Z0,Z1,ZM=-1.42,.24,-.58,1.02,2.42,1.90
for a,b,c,d in ((-4,X0,0,3),(X1,4,0,3),(X0,X1,0,Z0),(X0,X1,Z1,3)): box(((a+b)/2,2.0,(c+d)/2),(b-a,.14,d-c),wl,bev=0)
for x in (X0,XM,X1): box((x,1.96,(Z0+Z1)/2),(.05,.08,Z1-Z0),mat(.10))
for z in (Z0,ZM,Z1): box(((X0+X1)/2,1.96,z),(X1-X0,.08,.045),mat(.10))
box(((X0+X1)/2,1.9,1.0),(X1-X0+.12,.2,.03),mat(.16)); box((-2.0,-1,1.5),(.1,6,3.2),mat(.14),bev=0); box((2.0,-1,1.5),(.1,6,3.2),mat(.14),bev=0); box((0,-1,2.8),(9,5.9,.04),mat(.08),bev=0)
gradplane(60,-6,15,.50,.10); skyline(26,44,26,-10,21,.5,7.5,11.4,tower=False)
bpy.ops.mesh.primitive_uv_sphere_add(radius=.07,location=(-2.98,9,2.62)); bpy.context.object.data.materials.append(emis(BLU,16))
tube([(-2.66,9.05,-6),(-2.66,9.05,2.7),(-2.73,9.05,2.86),(-2.95,9.05,2.78)],.03,mat(.01))
light('AREA',((X0+X1)/2,2.3,1.8),(-.2,0,.7),BLU,8,1.5,sizey=1.2)
light('POINT',(-2.6,6,3.4),(0,0,0),BLU,150,.1)
# rain: runs down the glass, and drops that hold the street's light
random.seed(2); eb=[emis(BLU,v) for v in (.10,.2,.34,.55)]
for i in range(210):
    x=random.uniform(X0+.03,X1-.03); z=random.uniform(Z0+.03,Z1-.03); l=random.choice((.02,.03,.05,.09,.16))
    box((x,1.985,z),(.0024,.002,l),random.choice(eb[:3]),(0,random.uniform(-.05,.05),0),bev=0)
for i in range(420):
    r=random.uniform(.0022,.0052); bpy.ops.mesh.primitive_uv_sphere_add(segments=8,ring_count=6,radius=r,location=(random.uniform(X0+.03,X1-.03),1.984,random.uniform(Z0+.03,Z1-.03))); bpy.context.object.scale=(1,1,random.uniform(1,1.9)); bpy.context.object.data.materials.append(random.choice(eb))
# curtain, drawn aside to the right
me=bpy.data.meshes.new('cu'); bm=bmesh.new(); rows=[]
for k in range(2): rows.append([bm.verts.new((X1-.06+.010*i+(.02*k),1.82+.028*math.sin(i*.95),2.62-1.95*k)) for i in range(46)])
for i in range(45): f=bm.faces.new((rows[0][i],rows[0][i+1],rows[1][i+1],rows[1][i])); f.smooth=True
bm.to_mesh(me); bm.free(); add(me,'cu',mat(.18))
# shelves far right, for the pages that fill the room
for z in (1.35,1.78): box((1.36,1.84,z),(1.0,.22,.025),mat(.12))
random.seed(6)
for z in (1.365,1.795):
    x=.94
    while x<1.8: w=random.uniform(.05,.09); hh=random.uniform(.1,.22); cyl((x+w/2,1.84,z+hh/2),w/2,hh,mat(random.choice((.12,.25,.4)),.35,.5),bev=.006); x+=w+random.uniform(.01,.05)
box((1.36,1.72,.9),(1.2,.6,.04),mat(.16)); box((1.36,1.74,.44),(1.16,.55,.88),mat(.09)); light('AREA',(1.0,-.2,2.4),(1.3,1.9,1.3),BLU,2.4,1.2)
layer('front')
box((-.80,.30,.715),(1.84,.86,.04),wood(.22,10,1.4))
for x in (-1.6,.04): cyl((x,.0,.35),.03,.7,mat(.08))
layer('fig'); TH=math.radians(-70); FX,FY=.29,.56
PT=lambda x,y,z:(FX+x*math.cos(TH)-y*math.sin(TH),FY+x*math.sin(TH)+y*math.cos(TH),z)
fig_profile((FX,FY,0),TH)
# phone in both hands
box(PT(0,-.545,1.0),(.078,.009,.15),mat(.02,.2,.6),(math.radians(-30),0,TH),.004)
box(PT(0,-.5395,1.005),(.07,.002,.138),emis(GRN,2.4),(math.radians(-30),0,TH),.0)
light('AREA',PT(0,-.53,1.01),PT(0,-.22,1.28),GRN,1.5,.1,sizey=.14)
layer('front'); mug(-.66,.28,.735,.45); books(-.96,.50,.735,[(.22,.16,.028,.2,.3),(.2,.14,.022,.4,-.1)])
sheet(lambda t:(-.14+.28*t,0),.216,6,papermat(IMG,.7),(-.40,.17,.7405),(0,0,.5)); cyl((-.24,.08,.742),.004,.14,mat(.05),(0,math.pi/2,.9))
box((.58,.54,.72),(.05,.44,.62),mat(.04,.5,.3),(0,.12,.14),.02); box((.40,.54,.43),(.44,.44,.05),mat(.04,.5,.3),(0,0,.14),.02)
layer('back')
LX,LY,LZ=-.56,.60,1.62
tube([(LX,LY,2.8),(LX,LY,LZ+.1)],.004,mat(.03)); so=cyl((LX,LY,LZ+.03),.15,.14,mat(.10,.5,.2),r2=.045,cap=False).modifiers.new('so','SOLIDIFY'); so.thickness=.004
bpy.ops.mesh.primitive_uv_sphere_add(radius=.032,location=(LX,LY,LZ-.01)); bpy.context.object.data.materials.append(emis(RED,9))
light('SPOT',(LX,LY,LZ-.05),(LX+.05,LY-.22,.7),RED,15,.03,108,.6); light('POINT',(LX,LY,LZ-.01),(0,0,0),RED,.5,.04)
for i in range(9):
    a=i*.7; tube([(-1.28,1.88,1.02),(-1.28+.07*math.cos(a),1.86+.04*math.sin(a),1.2),(-1.28+.16*math.cos(a),1.84+.08*math.sin(a),1.27+.05*math.sin(i*2.1))],.006+.003*(i%2),mat(.05))
cyl((-1.28,1.88,1.05),.07,.1,mat(.12),r2=.085)
camera((.36,-1.72,1.18),(.33,.9,1.21),34,3.2,(.1,.6,1.2))
