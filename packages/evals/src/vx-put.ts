// node vx-put.ts COUNT FILE
import { rmSync, statSync } from 'node:fs'
import { add, type Arrival, keepNurserySmall, openSqliteStore } from '@unspin/library'
import { Corpus } from './bench/library/corpus.ts'
keepNurserySmall()
const count = Number(process.argv[2]); const file = process.argv[3]!
for (const s of ['', '-wal', '-shm']) rmSync(file + s, { force: true })
const corpus = new Corpus(); let bytes = 0, making = 0
const store = await openSqliteStore(file)
const put = store.put.bind(store); let putting = 0
store.put = async (e) => { const t = performance.now(); const r = await put(e); putting += performance.now() - t; return r }
function* arrivals(): Generator<Arrival> {
  const articles = corpus.articles(count)
  for (;;) { const t = performance.now(); const { value } = articles.next(); making += performance.now() - t; if (!value) return
    bytes += Buffer.byteLength(value.text); yield { id: value.id, name: value.id, place: null, text: value.text } }
}
const t = performance.now()
for await (const { failures } of add(store, arrivals())) if (failures[0]) throw new Error(failures[0].reason)
const ms = performance.now() - t
await store.settle(); const settled = performance.now() - t
await store.close()
console.log(JSON.stringify({ count, addedInASecond: Math.round(1000 * count / (ms - making)), putMsPerArticle: +(putting / count).toFixed(4), settleMs: Math.round(settled - ms), ratio: +(statSync(file).size / bytes).toFixed(3), MB: Math.round(statSync(file).size / 1e6), textMB: Math.round(bytes/1e6) }))
