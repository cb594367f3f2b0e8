"""work"""
import sys, hashlib, re
from collections import Counter, defaultdict
sys.path.insert(0,'/work/exp')
from data import *
import pycrfsuite, tempfile, os
from speechkit.language.simplified import plain_text
from speechkit.detect.frame.find_frame import find_frame
from speechkit.detect.frame.last_lines import find_closing
from speechkit.detect.lines import features as FT
from speechkit.detect.lines.pieces import read_pieces
from speechkit.detect.lines.roles import *
from speechkit.detect.lines.read_front import *
from gold_roles import gold_roles, squeeze
REAL=['wg','b01','b02','b03','b04','more','texts']
FIELDS=("title","subtitle","speaker","date","salutation")
def load_all(names):
    out=[]
    for nm in names:
        for t,g in pairs(nm):
            rows,fr=gold_rows(g); d=load_doc(t); p=plain_text(d.text)
            plain=d._replace(text=p)
            ps=read_pieces(p); s,h,inn=labels(d,rows)
            node=min([s[i] for i in h]+[x[0] for x in inn if x[0] is not None] or [len(p)])
            rule=find_frame(plain,d.text)
            gold={k:getattr(rule,k) or '' for k in FIELDS}; gold.update({k:v for k,v in fr.items() if k in FIELDS})
            r=gold_roles(ps,d.text,gold,node)
            f=FT.features(ps,d.hints,p)
            out.append(dict(name=nm+'/'+t.name,t=t,fold=int(hashlib.md5(t.name.encode()).hexdigest(),16)%10,real=nm!='own',plain=plain,shown=d.text,pieces=ps,roles=r,features=f,gold={k:v for k,v in fr.items() if k in FIELDS},rule=rule))
    return out
def train(docs,c1,c2,wreal=3,wown=1,minf=4):
    count=Counter()
    for d in docs: count.update({f for fs in d['features'] for f in fs})
    tr=pycrfsuite.Trainer(algorithm='lbfgs',verbose=False)
    for d in docs:
        xs=[[f for f in fs if count[f]>=minf] for fs in d['features']]
        if not xs: continue
        for _ in range(wreal if d['real'] else wown): tr.append(pycrfsuite.ItemSequence([{f.replace(':','：'):1.0 for f in x} for x in xs]),d['roles'])
    tr.set_params({'c1':c1,'c2':c2,'max_iterations':200,'feature.possible_transitions':True})
    path=tempfile.mktemp(); tr.train(path)
    tg=pycrfsuite.Tagger(); tg.open(path); info=tg.info(); os.unlink(path)
    feats=defaultdict(list)
    for (f,l),w in info.state_features.items():
        w=round(w,2)
        if w: feats[f].append((ROLES.index(l),w))
    steps=[[0.0]*9 for _ in ROLES]
    for (a,b),w in info.transitions.items(): steps[ROLES.index(a)][ROLES.index(b)]=round(w,2)
    for i in range(8): steps[8][i]=NEVER
    first=[0.0]*9
    for a,b in ('Tt','Ss'):
        first[ROLES.index(b)]=NEVER
        for i,r in enumerate(ROLES):
            if r not in (a,b): steps[i][ROLES.index(b)]=NEVER
    return Weights({f:tuple(v) for f,v in feats.items()},steps,first)
def predict(d,w,force=None):
    sc=score([[f.replace(':','：') for f in fs] for fs in d['features']],w)
    roles=best_roles(sc,w)
    return roles
def front(pieces,roles,shown):
    out={}
    def spans(a,b):
        i=0
        while i<len(roles):
            if roles[i]==a:
                j=i+1
                while j<len(roles) and roles[j]==b: j+=1
                yield i,j; i=j
            else: i+=1
    ts=list(spans('T','t'))
    if ts: i,j=ts[0]; out['title']=title_of(show_span(pieces[i:j],shown))
    ss=list(spans('S','s'))
    if ss: i,j=ss[0]; out['subtitle']=show_span(pieces[i:j],shown)
    for r,k,fn in (('P','speaker',speaker_of),('D','date',bare_date),('A','salutation',lambda x:x)):
        i=roles.find(r)
        if i>=0: out[k]=fn(shown[pieces[i].start:pieces[i].end])
    if 'date' not in out:
        for k in ('subtitle','speaker'):
            if k in out and first_date(out[k]): out['date']=first_date(out[k]); break
    body=len(roles.rstrip('B'))
    out['body']=body
    return out
def evaluate(docs,preds):
    c=Counter()
    for d,o in zip(docs,preds):
        for k in FIELDS:
            if k in d['gold']:
                key=(k,d['real']); c[key,'n']+=1
                c[key,'crf']+=S.same_text(d['gold'][k],o.get(k)); c[key,'rule']+=S.same_text(d['gold'][k],getattr(d['rule'],k))
    return c
def full(d,w):
    r=predict(d,w); o=front(d['pieces'],r,d['shown'])
    b=o['body']; start=d['pieces'][b].start if b<len(d['pieces']) else len(d['shown'])
    if 'date' not in o: o['date']=find_closing(d['plain'].text,start,d['shown']).date
    return r,o
if __name__=='__main__':
    docs=load_all(REAL+['own'])
    import pickle
    args=[a for a in sys.argv[1:] if '=' in a]
    kw=dict(a.split('=') for a in args); c1=float(kw.get('c1',0.3)); c2=float(kw.get('c2',0.3)); minf=int(kw.get('minf',4)); drop=kw.get('drop')
    if drop:
        rx=re.compile(drop)
        for d in docs: d['features']=[[f for f in fs if not rx.search(f)] for fs in d['features']]
    preds=[None]*len(docs); rs=[None]*len(docs)
    for fold in range(10):
        w=train([d for d in docs if d['fold']!=fold],c1,c2,minf=minf)
        for i,d in enumerate(docs):
            if d['fold']==fold: rs[i],preds[i]=full(d,w)
    c=evaluate(docs,preds)
    print(kw,'weights',sum(len(v) for v in w.features.values()),'features',len(w.features))
    for real in (True,False):
        print('real' if real else 'own',' '.join(f"{k} {c[(k,real),'crf']}/{c[(k,real),'rule']}/{c[(k,real),'n']}" for k in FIELDS))
    if '-v' in sys.argv:
        for d,o,r in zip(docs,preds,rs):
            for k in FIELDS:
                if k in d['gold'] and not S.same_text(d['gold'][k],o.get(k)):
                    print(d['name'],k,'RULE OK' if S.same_text(d['gold'][k],getattr(d['rule'],k)) else '','GOLD',d['gold'][k][:40],'GOT',str(o.get(k))[:60],'|',' ⏎ '.join(f'{a}{"" if a==b else "("+b+")"}:{x.text[:22]}' for a,b,x in list(zip(r,d['roles'],d['pieces']))[:14]))
