# Things that stand in more than one room: books, mugs, the lamp, the fax machine, the city.
import bpy, bmesh, math, random, os
from mathutils import Vector, Matrix
from kit import *

def books(x,y,z,specs,rz=0):
    for i,(w,d,h,v,dr) in enumerate(specs):
        r=(0,0,rz+dr); box((x,y,z+h/2),(w,d,h),mat(v,.6,.2),r,.004)
        box((x+math.cos(rz+dr)*.006,y-.004,z+h/2),(w*.985,d*1.0,h*.78),mat(.62,.95,.05),r,.002); z+=h+.001
    return z
def mug(x,y,z,v=.3):
    cyl((x,y,z+.05),.042,.1,mat(v,.35,.5),bev=.004); cyl((x,y,z+.098),.037,.006,mat(.02,.2,.5)); tube([(x+.04,y,z+.075),(x+.075,y,z+.065),(x+.072,y,z+.035),(x+.04,y,z+.026)],.006,mat(v,.35,.5))
def lamp(base,head,tgt,power=26,z=.77,spot=105):
    bx,by=base; dm=mat(.06,.35,.5); cyl((bx,by,z+.012),.085,.024,dm,bev=.006)
    el=((bx+head[0])/2-.16,(by+head[1])/2+.1,z+.42); tube([(bx,by,z+.02),(bx-.02,by+.02,z+.2),el],.008,dm); tube([el,((el[0]+head[0])/2,(el[1]+head[1])/2,(el[2]+head[2])/2+.02),head],.007,dm); cyl(el,.018,.03,dm,(math.pi/2,0,0))
    d=(Vector(tgt)-Vector(head)).normalized(); q=(-d).to_track_quat('Z','Y').to_euler()
    o=cyl(Vector(head)+d*.055,.095,.13,mat(.10,.3,.5),q,r2=.035,cap=False); s=o.modifiers.new('so','SOLIDIFY'); s.thickness=.004
    o2=cyl(Vector(head)-d*.02,.036,.05,dm,q,r2=.024,bev=.004)
    bpy.ops.mesh.primitive_uv_sphere_add(radius=.03,location=Vector(head)+d*.06); bpy.context.object.data.materials.append(emis(RED,14))
    light('SPOT',Vector(head)+d*.10,tgt,RED,power,.035,spot,.45)
def fax(x,y,z,rz=0,img=None):
    R=Matrix.Rotation(rz,4,'Z'); P=lambda a,b,c: tuple(Vector((x,y,z))+R@Vector((a,b,c)))
    g=mat(.34,.5,.3); dk=mat(.05,.5,.3)
    me=bpy.data.meshes.new('fx'); bm=bmesh.new()
    prof=[(-.16,.0),(-.16,.045),(-.02,.095),(.06,.135),(.15,.135),(.16,.0)]
    a=[bm.verts.new((-.21,p[0],p[1])) for p in prof]; b=[bm.verts.new((.21,p[0],p[1])) for p in prof]
    bm.faces.new(a); bm.faces.new(b[::-1])
    for i in range(6): bm.faces.new((a[i],b[i],b[(i+1)%6],a[(i+1)%6])[::-1])
    bmesh.ops.recalc_face_normals(bm,faces=bm.faces); bm.to_mesh(me); bm.free(); o=add(me,'fx',g,(x,y,z),(0,0,rz)); bv=o.modifiers.new('b','BEVEL'); bv.width=.012; bv.segments=3
    sl=math.atan2(.05,.14)
    for i in range(4):
        for j in range(3): box(P(.06+.032*j,-.125+.028*i,.062+.0102*i),(.024,.019,.012),dk,(sl,0,rz),.003)
    box(P(.095,.012,.117),(.11,.035,.008),emis(GRN,1.1),(sl+.15,0,rz),.002)
    # handset
    hs=[]; hull([((-.16,-.12,.09),(.035,.035,.022)),((-.16,-.1,.098),(.03,.03,.02))],None,hs); hull([((-.16,.1,.128),(.035,.035,.022)),((-.16,.08,.13),(.03,.03,.02))],None,hs); hull([((-.16,-.1,.108),(.022,.02,.016)),((-.16,.09,.142),(.022,.02,.016))],None,hs)
    body([(hs,dk,.006,6,0)],(x,y,z),(0,0,rz))
    tube([P(-.2,-.1,.06),P(-.29,-.12,.01),P(-.3,.0,.012),P(-.26,.1,.012)],.006,dk)
    pm=papermat(img)
    # rear feed sheet + emerging sheet curling forward
    sheet(lambda t:(.10+.10*t,.13+.17*t-.03*t*t),.216,14,papermat(),(x,y,z),(0,0,rz))
    def curl(t):
        s=t*.30; return (-.045-s*.92, .108+ .055*math.sin(t*2.2) - .13*t*t)
    sheet(curl,.216,30,pm,(x+.03*math.cos(rz),y,z),(0,0,rz))
def skyline(y0=34,n=70,wx=46,base=-14,seed=3,lit=.34,hmin=6,hmax=22,tower=True):
    random.seed(seed); dk=mat(.012,.9,.05); eb=emis(BLU,.9); er=emis(RED,.75)
    for i in range(n):
        x=random.uniform(-wx,wx); y=y0+random.uniform(0,34); w=random.uniform(1.8,4.6); h=random.uniform(hmin,hmax)*(1.15-.5*abs(x)/wx)
        box((x,y,base+h/2),(w,w,h),dk,bev=0)
        nx=max(2,int(w/.62)); nz=int(h/.85)
        for a in range(nx):
            for c in range(nz):
                if random.random()<lit*random.random():
                    box((x-w/2+(a+.5)*w/nx,y-w/2-.03,base+.6+c*.85),(w/nx*.52,.04,.42),er if random.random()<.45 else eb,bev=0)
    if not tower: return
    me=bpy.data.meshes.new('py'); bm=bmesh.new(); bmesh.ops.create_cone(bm,cap_ends=True,segments=4,radius1=4,radius2=.05,depth=31); bm.to_mesh(me); bm.free(); add(me,'py',dk,(-9.5,y0+12,base+15.5),(0,0,.78))
