import { openSqliteStore } from '@unspin/library'
import { statSync } from 'node:fs'
const f=process.argv[2]!; const before=statSync(f).size; const t=performance.now()
const s=await openSqliteStore(f,{upgrading:(x)=>{ if(process.argv[3]) process.stdout.write(x.toFixed(2)+' ')}})
console.log('upgrade ms',Math.round(performance.now()-t)); const t2=performance.now(); let n=0
for await(const l of s.verify()) if(n++<5) console.log(l)
console.log('verify ms',Math.round(performance.now()-t2),n); await s.close(); console.log(before,statSync(f).size,(statSync(f).size/before).toFixed(3))
