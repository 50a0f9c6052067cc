# Counsel’s desk from above.
import bpy, bmesh, math, random, os
from mathutils import Vector, Matrix
from kit import *
from props import *
from figures import *

world(.03)
box((0,0,-.02),(3,2.2,.04),wood(.26,1.1,10),bev=0)
box((0,0,.002),(.98,.66,.006),mat(.07,.9,.05),(0,0,-.015),.003)   # blotter
light('SPOT',(-.42,.34,.95),(-.06,.02,0),RED,34,.05,82,.9)
light('AREA',(1.6,1.2,1.4),(0,0,0),BLU,9,1.6)
# open statute book, right
for sx in (-1,1):
    me=bpy.data.meshes.new('pg'); bm=bmesh.new(); rows=[]
    for i in range(15):
        t=i/14; rows.append([bm.verts.new((sx*t*.2,-.15+.3*k,.012+.035*math.sin(min(1,t*1.15)*math.pi)**.8*(1-t*.55))) for k in range(2)])
    uvl=bm.loops.layers.uv.new('u')
    for i in range(14):
        f=bm.faces.new((rows[i][0],rows[i+1][0],rows[i+1][1],rows[i][1])); f.smooth=True
        for l,(a,b) in zip(f.loops,((i,0),(i+1,0),(i+1,1),(i,1))): l[uvl].uv=((a/14 if sx>0 else 1-a/14),b)
    bm.to_mesh(me); bm.free(); add(me,'pg',papermat(os.path.join(SOURCE,'booktex.png')),(.66,.12,.004),(0,0,-.28)); 
box((.66,.12,.006),(.43,.32,.012),mat(.08),(0,0,-.28),.003)
mug(-.66,.26,.0,.3)
tube([(-.62,-.28,.006),(-.5,-.22,.006)],.005,mat(.5,.3,.5)); cyl((-.66,-.08,.008),.005,.17,mat(.12,.4,.4),(math.pi/2,0,.35)); cyl((-.63,-.11,.008),.0052,.15,mat(.55,.5,.3),(math.pi/2,0,.62))
# folded phone, face down
box((.62,-.3,.006),(.078,.158,.009),mat(.03,.25,.6),(0,0,.32),.006)
# stapler-like, clips
random.seed(4)
for i in range(4): tube([(-.5+.05*i,.36+.01*i,.003),(-.47+.05*i,.37,.003),(-.465+.05*i,.355,.003),(-.495+.05*i,.348,.003)],.0012,mat(.6,.3,.6))
# carbon/loose sheets under
sheet(lambda t:(-.14+.28*t,0),.216,6,papermat(None,.6),(-.50,.1,.0125),(0,0,.24)); sheet(lambda t:(-.14+.28*t,0),.216,6,papermat(None,.62),(.44,-.16,.0125),(0,0,-.16))
camera((0,-.10,1.32),(0,0,0),32,8,(0,0,0))
