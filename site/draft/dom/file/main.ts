/** The entry of the script that writes a draft into its rule's file: fetched once there is a draft. */
import { fileElement } from "./element.ts";

globalThis.ffuDraftedFile = fileElement;
