"use server";

import { action } from "@/lib/platform/action/action";
import { followPeople, followStanding, lookUpFacts } from "./commands/follow";
import { savePeople } from "./commands/save";
import { factsInput, peopleInput, peopleRef, sinceInput } from "./schema";

export const savePeopleAction = action(peopleInput, savePeople);
export const peopleSinceAction = action(sinceInput, followPeople);
export const standingPeopleAction = action(peopleRef, followStanding);
export const lookUpFactsAction = action(factsInput, lookUpFacts);
