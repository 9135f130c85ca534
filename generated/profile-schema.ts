// Skapad ur schemas/ och registren i specs/ av npm run generate. Ändra där, inte här.
import type { Shape } from "../src/read/schema/shape.ts";

/** What is asked of a profile, with the definitions that it leads to. */
export const profileSchema: Shape = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "profile.schema.json",
  "title": "Enhetsprofil",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "unit"
  ],
  "properties": {
    "unit": {
      "$ref": "#/definitions/ProfileUnit"
    },
    "asOf": {
      "$ref": "#/definitions/AsOf"
    },
    "openingHours": {
      "$ref": "#/definitions/OpeningHours"
    },
    "seasons": {
      "$ref": "#/definitions/Seasons"
    },
    "staff": {
      "$ref": "#/definitions/Staff"
    },
    "addOns": {
      "$ref": "#/definitions/AddOns"
    },
    "subcontractors": {
      "$ref": "#/definitions/Subcontractors"
    },
    "facts": {
      "$ref": "#/definitions/FactValues"
    },
    "attestations": {
      "$ref": "#/definitions/Attestations"
    },
    "note": {
      "$ref": "common.schema.json#/definitions/Prose"
    }
  },
  "definitions": {
    "AddOns": {
      "title": "Tilläggsuppdrag",
      "type": "array",
      "minItems": 0,
      "maxItems": 200,
      "items": {
        "$ref": "#/definitions/HeldAddOn"
      }
    },
    "AsOf": {
      "title": "Uppgifternas dag",
      "type": "string",
      "format": "calendar-date"
    },
    "Attestation": {
      "title": "Intyg",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "answer",
        "role",
        "date"
      ],
      "properties": {
        "answer": {
          "$ref": "common.schema.json#/definitions/YesNoUnsure"
        },
        "role": {
          "$ref": "#/definitions/AttestingRole"
        },
        "date": {
          "$ref": "common.schema.json#/definitions/CalendarDate"
        },
        "expires": {
          "$ref": "common.schema.json#/definitions/CalendarDate"
        },
        "evidence": {
          "$ref": "common.schema.json#/definitions/Prose"
        }
      }
    },
    "Attestations": {
      "title": "Intyg",
      "type": "object",
      "additionalProperties": {
        "$ref": "#/definitions/Attestation"
      }
    },
    "AttestingRole": {
      "title": "Roll",
      "type": "string",
      "minLength": 1,
      "maxLength": 60
    },
    "CalendarDate": {
      "title": "Datum",
      "type": "string",
      "format": "calendar-date"
    },
    "CareChoice": {
      "title": "Vårdval",
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 60
    },
    "Channel": {
      "title": "Kontaktväg",
      "type": "string",
      "enum": [
        "besok",
        "digitalt",
        "telefon"
      ]
    },
    "Channels": {
      "title": "Kontaktvägar",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/definitions/Channel"
      },
      "uniqueItems": true
    },
    "Closed": {
      "title": "Stängt",
      "type": "boolean",
      "const": true
    },
    "Closes": {
      "title": "Stänger",
      "type": "string",
      "format": "clock-time"
    },
    "CooperationUnit": {
      "title": "Samverkande enhet",
      "type": "string",
      "minLength": 1,
      "maxLength": 120
    },
    "DayClass": {
      "title": "Dagar",
      "type": "string",
      "enum": [
        "vardagar",
        "helg",
        "alla-dagar",
        "mandag",
        "tisdag",
        "onsdag",
        "torsdag",
        "fredag",
        "lordag",
        "sondag",
        "helgdag"
      ]
    },
    "DetailedCompetence": {
      "title": "Kompetens",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "title": "Kompetens",
          "type": "string",
          "minLength": 1,
          "maxLength": 60
        },
        "credits": {
          "title": "Högskolepoäng",
          "type": "number",
          "minimum": 0,
          "maximum": 600
        },
        "completed": {
          "$ref": "common.schema.json#/definitions/CalendarDate"
        }
      }
    },
    "DetailedFact": {
      "title": "Värde med dag",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "value"
      ],
      "properties": {
        "value": {
          "title": "Värde",
          "oneOf": [
            {
              "type": "number"
            },
            {
              "type": "string",
              "minLength": 1,
              "maxLength": 60
            },
            {
              "$ref": "#/definitions/FactSetValue"
            }
          ]
        },
        "asOf": {
          "$ref": "common.schema.json#/definitions/CalendarDate"
        },
        "note": {
          "$ref": "common.schema.json#/definitions/Prose"
        }
      }
    },
    "Ends": {
      "title": "Slutar",
      "type": "string",
      "format": "calendar-date"
    },
    "FactEntry": {
      "title": "Värde",
      "oneOf": [
        {
          "type": "number"
        },
        {
          "type": "string",
          "minLength": 1,
          "maxLength": 60
        },
        {
          "$ref": "#/definitions/FactSetValue"
        },
        {
          "$ref": "#/definitions/DetailedFact"
        }
      ]
    },
    "FactSetValue": {
      "title": "Mängd",
      "type": "array",
      "minItems": 0,
      "maxItems": 500,
      "items": {
        "type": "string",
        "minLength": 1,
        "maxLength": 60
      },
      "uniqueItems": true
    },
    "FactValues": {
      "title": "Uppgifter",
      "type": "object",
      "additionalProperties": {
        "$ref": "#/definitions/FactEntry"
      }
    },
    "HeldAddOn": {
      "title": "Tilläggsuppdrag",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "title": "Tilläggsuppdrag",
          "type": "string",
          "minLength": 1,
          "maxLength": 60
        },
        "from": {
          "$ref": "common.schema.json#/definitions/CalendarDate"
        },
        "noticeGiven": {
          "$ref": "#/definitions/NoticeGiven"
        },
        "ends": {
          "$ref": "#/definitions/Ends"
        }
      }
    },
    "HeldCompetence": {
      "title": "Kompetens",
      "oneOf": [
        {
          "type": "string",
          "minLength": 1,
          "maxLength": 60
        },
        {
          "$ref": "#/definitions/DetailedCompetence"
        }
      ]
    },
    "MunicipalityCode": {
      "title": "Kommunkod",
      "type": "string",
      "pattern": "^[0-9]{4}$"
    },
    "NoticeGiven": {
      "title": "Uppsagt",
      "type": "string",
      "format": "calendar-date"
    },
    "OpeningHours": {
      "title": "Öppettider",
      "type": "array",
      "minItems": 0,
      "maxItems": 200,
      "items": {
        "$ref": "#/definitions/OpeningInterval"
      }
    },
    "OpeningInterval": {
      "title": "Öppettid",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "days"
      ],
      "properties": {
        "days": {
          "$ref": "check.schema.json#/definitions/DayClass"
        },
        "opens": {
          "$ref": "#/definitions/Opens"
        },
        "closes": {
          "$ref": "#/definitions/Closes"
        },
        "closed": {
          "$ref": "#/definitions/Closed"
        },
        "channels": {
          "$ref": "check.schema.json#/definitions/Channels"
        },
        "present": {
          "$ref": "#/definitions/Present"
        },
        "cooperation": {
          "$ref": "#/definitions/CooperationUnit"
        }
      }
    },
    "Opens": {
      "title": "Öppnar",
      "type": "string",
      "format": "clock-time"
    },
    "Operator": {
      "title": "Driftform",
      "type": "string",
      "enum": [
        "privat",
        "egen-regi"
      ]
    },
    "Present": {
      "title": "På plats",
      "type": "array",
      "minItems": 0,
      "maxItems": 30,
      "items": {
        "title": "Yrke",
        "type": "string",
        "minLength": 1,
        "maxLength": 60
      },
      "uniqueItems": true
    },
    "ProfileUnit": {
      "title": "Enhet",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name",
        "region",
        "careChoice"
      ],
      "properties": {
        "name": {
          "$ref": "common.schema.json#/definitions/Title"
        },
        "region": {
          "$ref": "common.schema.json#/definitions/Region"
        },
        "careChoice": {
          "$ref": "common.schema.json#/definitions/CareChoice"
        },
        "municipality": {
          "$ref": "check.schema.json#/definitions/MunicipalityCode"
        },
        "operator": {
          "$ref": "check.schema.json#/definitions/Operator"
        },
        "hsaId": {
          "title": "HSA-id",
          "type": "string",
          "pattern": "^SE[0-9]{10}-[A-Z0-9]{1,20}$"
        },
        "unitType": {
          "title": "Enhetstyp",
          "type": "string",
          "enum": [
            "enhet",
            "filial"
          ]
        },
        "startDate": {
          "title": "Startdatum",
          "type": "string",
          "format": "calendar-date"
        }
      }
    },
    "Prose": {
      "title": "Text",
      "type": "string",
      "minLength": 1,
      "maxLength": 20000
    },
    "Region": {
      "title": "Region",
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 60
    },
    "Season": {
      "title": "Säsong",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "from",
        "through",
        "openingHours"
      ],
      "properties": {
        "from": {
          "$ref": "common.schema.json#/definitions/CalendarDate"
        },
        "through": {
          "$ref": "common.schema.json#/definitions/CalendarDate"
        },
        "openingHours": {
          "$ref": "#/definitions/OpeningHours"
        }
      }
    },
    "Seasons": {
      "title": "Säsonger",
      "type": "array",
      "minItems": 0,
      "maxItems": 100,
      "items": {
        "$ref": "#/definitions/Season"
      }
    },
    "Staff": {
      "title": "Personal",
      "type": "array",
      "minItems": 0,
      "maxItems": 1000,
      "items": {
        "$ref": "#/definitions/StaffMember"
      }
    },
    "StaffMember": {
      "title": "Person eller tjänst",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "profession"
      ],
      "properties": {
        "profession": {
          "title": "Yrke",
          "type": "string",
          "minLength": 1,
          "maxLength": 60
        },
        "competences": {
          "title": "Kompetenser",
          "type": "array",
          "minItems": 0,
          "maxItems": 50,
          "items": {
            "$ref": "#/definitions/HeldCompetence"
          }
        },
        "percent": {
          "title": "Tjänstgöringsgrad",
          "type": "number",
          "minimum": 0,
          "maximum": 200
        },
        "employment": {
          "title": "Anställning",
          "type": "string",
          "enum": [
            "anstalld",
            "inhyrd",
            "vakant"
          ]
        },
        "role": {
          "title": "Roller",
          "type": "array",
          "minItems": 0,
          "maxItems": 20,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 60
          }
        },
        "from": {
          "$ref": "common.schema.json#/definitions/CalendarDate"
        },
        "through": {
          "$ref": "common.schema.json#/definitions/CalendarDate"
        }
      }
    },
    "Subcontractor": {
      "title": "Underleverantör",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "service",
        "profession"
      ],
      "properties": {
        "service": {
          "title": "Tjänst",
          "type": "string",
          "minLength": 1,
          "maxLength": 60
        },
        "profession": {
          "title": "Yrke",
          "type": "string",
          "minLength": 1,
          "maxLength": 60
        },
        "from": {
          "$ref": "common.schema.json#/definitions/CalendarDate"
        },
        "through": {
          "$ref": "common.schema.json#/definitions/CalendarDate"
        }
      }
    },
    "Subcontractors": {
      "title": "Underleverantörer",
      "type": "array",
      "minItems": 0,
      "maxItems": 500,
      "items": {
        "$ref": "#/definitions/Subcontractor"
      }
    },
    "Title": {
      "title": "Rubrik",
      "type": "string",
      "minLength": 1,
      "maxLength": 140
    },
    "YesNoUnsure": {
      "title": "Svar",
      "type": "string",
      "enum": [
        "ja",
        "nej",
        "vet-ej"
      ]
    }
  }
};
