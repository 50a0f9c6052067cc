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
def lamp(base,head,tgt,power=26,z=.77,spot=105,rise=.42):
    bx,by=base; dm=mat(.06,.35,.5); cyl((bx,by,z+.012),.085,.024,dm,bev=.006)
    el=((bx+head[0])/2-.16,(by+head[1])/2+.1,z+rise); tube([(bx,by,z+.02),(bx-.02,by+.02,z+rise*.48),el],.008,dm); tube([el,((el[0]+head[0])/2,(el[1]+head[1])/2,(el[2]+head[2])/2+.02),head],.007,dm); cyl(el,.018,.03,dm,(math.pi/2,0,0))
    d=(Vector(tgt)-Vector(head)).normalized(); q=(-d).to_track_quat('Z','Y').to_euler()
    o=cyl(Vector(head)+d*.055,.095,.13,mat(.10,.3,.5),q,r2=.035,cap=False); s=o.modifiers.new('so','SOLIDIFY'); s.thickness=.004
    o2=cyl(Vector(head)-d*.02,.036,.05,dm,q,r2=.024,bev=.004)
    bpy.ops.mesh.primitive_uv_sphere_add(radius=.03,location=Vector(head)+d*.06); tag(bpy.context.object); bpy.context.object.data.materials.append(emis(RED,14))
    light('SPOT',Vector(head)+d*.10,tgt,RED,power,.035,spot,.45)
def fax(x,y,z,rz=0,img=None,feed=True):
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
    if feed: sheet(lambda t:(.10+.10*t,.13+.17*t-.03*t*t),.216,14,papermat(),(x,y,z),(0,0,rz))
    def curl(t):
        s=t*.30; return (-.045-s*.92, .108+ .055*math.sin(t*2.2) - .13*t*t)
    sheet(curl,.216,30,pm,(x+.03*math.cos(rz),y,z),(0,0,rz))
def many(boxes,m):
    # a crowd of plain boxes as one mesh: (centre, size)
    me=bpy.data.meshes.new('many'); bm=bmesh.new()
    for c,z in boxes: bmesh.ops.create_cube(bm,size=1,matrix=Matrix.Translation(c)@Matrix.Diagonal((*z,1)))
    bm.to_mesh(me); bm.free(); return add(me,'many',m)
def city(rows,seed,tower=None,window=(.17,.27),pitch=(.46,.72)):
    # roofs in depth, each row paler with the haze: (distance, from x, to x, base, lowest, highest, haze, lit)
    random.seed(seed)
    for y,x,x1,base,low,high,haze,lit in rows:
        wall=emis(BLU,haze); warm,cool=[],[]; walls=[]; k=y/36
        while x<x1:
            w=random.uniform(1.6,4.2)*k; h=random.uniform(low,high); walls.append(((x+w/2,y,base+h/2),(w,1.5,h)))
            if random.random()<.4: walls.append(((x+w*random.uniform(.3,.7),y,base+h+.4*k),(w*random.uniform(.2,.5),1,.9*k)))
            for a in range(int(w/(pitch[0]*k))-1):
                for c in range(int(h/(pitch[1]*k))-1):
                    if random.random()<lit*(.3+random.random()): (warm if random.random()<.6 else cool).append(((x+(a+1)*pitch[0]*k,y-.8,base+h-(c+.9)*pitch[1]*k),(window[0]*k,.04,window[1]*k)))
            x+=w+random.choice((0,0,.3,1.1))*k
        many(walls,wall)
        if warm: many(warm,emis(RED,.42))
        if cool: many(cool,emis(BLU,.34+haze))
    if tower:
        me=bpy.data.meshes.new('py'); bm=bmesh.new(); bmesh.ops.create_cone(bm,cap_ends=True,segments=4,radius1=tower[3],radius2=.05,depth=tower[2]); bm.to_mesh(me); bm.free()
        add(me,'py',emis(BLU,tower[4]),(tower[0],tower[1],tower[5]+tower[2]/2),(0,0,.785))
def shelf(x0,x1,y,z0,z1,step=.40,depth=.3,seed=9,tones=(.05,.08,.13,.2),board=.07):
    # a bookcase against a wall, its books of all heights, a few leaning, some gaps
    random.seed(seed); box(((x0+x1)/2,y+depth/2,(z0+z1)/2),(x1-x0,.02,z1-z0),mat(board*.7),bev=0)
    for x in (x0,x1): box((x,y,(z0+z1)/2),(.03,depth,z1-z0),mat(board))
    z=z0
    while z<z1:
        box(((x0+x1)/2,y,z),(x1-x0,depth,.025),mat(board)); x=x0+.03
        while x<x1-.08:
            w=random.uniform(.025,.062); h=step*random.uniform(.62,.88)
            if random.random()<.05: x+=random.uniform(.06,.2); continue
            lean=random.choice((0,)*9+(.14,)); box((x+w/2+lean*h/2,y-.03,z+.013+h/2),(w,depth*.7,h),mat(random.choice(tones)),(0,lean,0),.003); x+=w+.002+lean*h
        z+=step
def plant(x,y,z,n=13,reach=.30,rise=.34,seed=5,pot=.075,v=.05):
    random.seed(seed); cyl((x,y,z+.07),pot*.8,.14,mat(.14,.7,.2),r2=pot,bev=.004)
    for i in range(n):
        a=i*2.4+random.uniform(-.3,.3); r=reach*random.uniform(.5,1); h=rise*random.uniform(.6,1.1); w=random.uniform(.020,.034)
        me=bpy.data.meshes.new('leaf'); bm=bmesh.new(); row=[]
        for k in range(9):
            t=k/8; c=Vector((math.cos(a)*r*t**1.4,math.sin(a)*r*t**1.4,h*math.sin(t*2.1)/.95)); side=Vector((-math.sin(a),math.cos(a),.2)); q=w*math.sin(math.pi*min(.98,.06+t*.94))**.8
            row.append((bm.verts.new(c-side*q),bm.verts.new(c+Vector((0,0,-.004))),bm.verts.new(c+side*q)))
        for k in range(8):
            for j in (0,1): bm.faces.new((row[k][j],row[k][j+1],row[k+1][j+1],row[k+1][j])).smooth=True
        bm.to_mesh(me); bm.free(); add(me,'leaf',mat(v,.5,.3),(x,y,z+.13))
def telephone(x,y,z,rz=0,receiver=True,v=.05):
    box((x,y,z+.03),(.19,.2,.05),mat(v,.5,.3),(.12,0,rz),.012)
    for i in range(12): box((x-.035+.03*(i%3)+.0*math.sin(rz),y-.055+.028*(i//3),z+.058-.0035*(3-i//3)),(.020,.018,.008),mat(v*3,.5,.3),(.12,0,rz),.003)
    if receiver:
        hs=[]; hull([((-.075,-.08,.075),(.030,.030,.02))],None,hs); hull([((-.075,.085,.09),(.030,.030,.02))],None,hs); hull([((-.075,-.08,.09),(.022,.02,.015)),((-.075,.085,.106),(.022,.02,.015))],None,hs)
        body([(hs,mat(v*.7,.4,.4),.006,5,0)],(x,y,z),(0,0,rz))
