"use server";

import { action } from "@/lib/platform/action/action";
import { followPeople, followStanding } from "./commands/follow";
import { savePeople } from "./commands/save";
import { peopleInput, peopleRef, sinceInput } from "./schema";

export const savePeopleAction = action(peopleInput, savePeople);
export const peopleSinceAction = action(sinceInput, followPeople);
export const standingPeopleAction = action(peopleRef, followStanding);
