/** Fetches a script that is needed only now: from disk too, and without asking anybody else. */
export async function scriptAt(url: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const script = document.createElement("script");
    script.src = url;
    for (const end of ["load", "error"]) script.addEventListener(end, () => resolve());
    document.head.append(script);
  });
}
