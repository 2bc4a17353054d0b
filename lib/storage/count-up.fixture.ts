// Run as a process of its own by the test of lost writes: reads a number and writes the next, again and again.
import { openStorage } from "./open-storage";

const [file, rounds, say] = process.argv.slice(2);
const storage = await openStorage(`file:${file}`);
let kept = 0;
for (let round = 0; round < Number(rounds); round++) {
  const value = await storage.write(async (writer) => {
    const next = Number((await writer.setting("reviewer")) ?? "0") + 1;
    await writer.setSetting("reviewer", String(next));
    return next;
  });
  kept += 1;
  if (say !== undefined) process.stdout.write(`${value}\n`);
}
if (say === undefined) process.stdout.write(String(kept));
await storage.close();
