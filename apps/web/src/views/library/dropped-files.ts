/** A file as a person gave it, with the folders that it was given in. */
export interface GivenFile {
  path: string
  file: File
}

/**
 * The files that were dropped, those in folders too. Asks for all entries at once:
 * after the event they are gone.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  const given = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const files: GivenFile[] = []
  for (const { entry, file } of given) {
    if (entry) await collect(entry, files)
    else if (file) files.push({ path: file.name, file })
  }
  return files
}

/** The files that were chosen, by a picker of files or of folders. */
export function chosenFiles(chooser: HTMLInputElement): GivenFile[] {
  return [...(chooser.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

async function collect(entry: FileSystemEntry, files: GivenFile[]): Promise<void> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    files.push({ path: entry.fullPath.replace(/^\//u, ''), file })
  } else if (isFolder(entry)) for (const inside of await entriesOf(entry)) await collect(inside, files)
}

/** A reader gives the entries of a folder some at a time, and none when it has given all. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
