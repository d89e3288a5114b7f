// Generated from spec/ by `npm run generate`. Do not edit.

/** The length of a text in code points, as JSON Schema counts it. */
function codePoints(text) {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) if (text.codePointAt(at) > 0xffff) { length--; at++; }
  return length;
}
const check_components_schemas_State = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate0.errors = [{instancePath,schemaPath:"#/components/schemas/State/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}

const check_components_responses_BadRequest_content_application_1json_schema = validate1;
const schema1 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["CONTROL_BAD_REQUEST"]}}}]};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.returnCode === undefined) && (missing0 = "returnCode"))){
validate2.errors = [{instancePath,schemaPath:"#/components/schemas/Error/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate2.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Error/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate2.errors = [{instancePath:instancePath+"/message",schemaPath:"#/components/schemas/Error/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.returnCode !== undefined){
let data2 = data.returnCode;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate2.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/schemas/Error/properties/returnCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
validate2.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/schemas/Error/properties/returnCode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}}];
return false;
}
else {
if(data2 < 400 || isNaN(data2)){
validate2.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/schemas/Error/properties/returnCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate2.errors = [{instancePath,schemaPath:"#/components/schemas/Error/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!(data.id === "CONTROL_BAD_REQUEST")){
validate1.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/BadRequest/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema1.allOf[1].properties.id.enum}}];
return false;
}
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/components/responses/BadRequest/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate1.errors = vErrors;
return errors === 0;
}

const check_components_responses_Unauthorized_content_application_1json_schema = validate4;
const schema3 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["CONTROL_UNAUTHORIZED"]}}}]};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!(data.id === "CONTROL_UNAUTHORIZED")){
validate4.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema3.allOf[1].properties.id.enum}}];
return false;
}
}
}
else {
validate4.errors = [{instancePath,schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate4.errors = vErrors;
return errors === 0;
}

const check_components_responses_InternalError_content_application_1json_schema = validate6;
const schema4 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["CONTROL_INTERNAL_ERROR"]}}}]};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!(data.id === "CONTROL_INTERNAL_ERROR")){
validate6.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/InternalError/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema4.allOf[1].properties.id.enum}}];
return false;
}
}
}
else {
validate6.errors = [{instancePath,schemaPath:"#/components/responses/InternalError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate6.errors = vErrors;
return errors === 0;
}

const check_components_responses_Unavailable_content_application_1json_schema = validate8;
const schema5 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["CONTROL_UNAVAILABLE"]}}}]};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!(data.id === "CONTROL_UNAVAILABLE")){
validate8.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/Unavailable/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema5.allOf[1].properties.id.enum}}];
return false;
}
}
}
else {
validate8.errors = [{instancePath,schemaPath:"#/components/responses/Unavailable/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate8.errors = vErrors;
return errors === 0;
}

const check_components_responses_BadState_content_application_1json_schema = validate10;
const schema6 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["CONTROL_BAD_REQUEST","CONTROL_BAD_STATE"]}}}]};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!((data0 === "CONTROL_BAD_REQUEST") || (data0 === "CONTROL_BAD_STATE"))){
validate10.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/BadState/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema6.allOf[1].properties.id.enum}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/components/responses/BadState/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate10.errors = vErrors;
return errors === 0;
}

const check_components_responses_BadScenario_content_application_1json_schema = validate12;
const schema7 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["CONTROL_BAD_REQUEST","CONTROL_BAD_SCENARIO"]}}}]};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!((data0 === "CONTROL_BAD_REQUEST") || (data0 === "CONTROL_BAD_SCENARIO"))){
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/BadScenario/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema7.allOf[1].properties.id.enum}}];
return false;
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/components/responses/BadScenario/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate12.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnapshotList = validate14;

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.savedAt === undefined) && (missing0 = "savedAt"))){
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/Snapshot/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "savedAt"))){
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/Snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate15.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Snapshot/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.savedAt !== undefined){
const _errs4 = errors;
if(typeof data.savedAt !== "string"){
validate15.errors = [{instancePath:instancePath+"/savedAt",schemaPath:"#/components/schemas/Snapshot/properties/savedAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/Snapshot/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.snapshots === undefined) && (missing0 = "snapshots")){
validate14.errors = [{instancePath,schemaPath:"#/components/schemas/SnapshotList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "snapshots")){
validate14.errors = [{instancePath,schemaPath:"#/components/schemas/SnapshotList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.snapshots !== undefined){
let data0 = data.snapshots;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate15(data0[i0], {instancePath:instancePath+"/snapshots/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/snapshots",schemaPath:"#/components/schemas/SnapshotList/properties/snapshots/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/components/schemas/SnapshotList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

const check_components_responses_BadSnapshot_content_application_1json_schema = validate17;
const schema10 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["CONTROL_BAD_REQUEST","CONTROL_TOO_MANY_SNAPSHOTS"]}}}]};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!((data0 === "CONTROL_BAD_REQUEST") || (data0 === "CONTROL_TOO_MANY_SNAPSHOTS"))){
validate17.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/BadSnapshot/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema10.allOf[1].properties.id.enum}}];
return false;
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/components/responses/BadSnapshot/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate17.errors = vErrors;
return errors === 0;
}

const check_components_responses_NoSnapshot_content_application_1json_schema = validate19;
const schema11 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["CONTROL_NO_SNAPSHOT"]}}}]};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!(data.id === "CONTROL_NO_SNAPSHOT")){
validate19.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NoSnapshot/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema11.allOf[1].properties.id.enum}}];
return false;
}
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/components/responses/NoSnapshot/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate19.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Clock = validate21;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.now === undefined) && (missing0 = "now")) || ((data.frozen === undefined) && (missing0 = "frozen"))){
validate21.errors = [{instancePath,schemaPath:"#/components/schemas/Clock/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "now") || (key0 === "frozen"))){
validate21.errors = [{instancePath,schemaPath:"#/components/schemas/Clock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.now !== undefined){
const _errs2 = errors;
if(typeof data.now !== "string"){
validate21.errors = [{instancePath:instancePath+"/now",schemaPath:"#/components/schemas/Clock/properties/now/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frozen !== undefined){
const _errs4 = errors;
if(typeof data.frozen !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/frozen",schemaPath:"#/components/schemas/Clock/properties/frozen/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/components/schemas/Clock/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ProfileChoice = validate22;
const schema13 = {"type":"object","additionalProperties":false,"required":["profile"],"properties":{"profile":{"type":"string","enum":["documented","observed"]}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.profile === undefined) && (missing0 = "profile")){
validate22.errors = [{instancePath,schemaPath:"#/components/schemas/ProfileChoice/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "profile")){
validate22.errors = [{instancePath,schemaPath:"#/components/schemas/ProfileChoice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.profile !== undefined){
let data0 = data.profile;
if(typeof data0 !== "string"){
validate22.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/components/schemas/ProfileChoice/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "documented") || (data0 === "observed"))){
validate22.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/components/schemas/ProfileChoice/properties/profile/enum",keyword:"enum",params:{allowedValues: schema13.properties.profile.enum}}];
return false;
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/components/schemas/ProfileChoice/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const check_components_schemas_TaskList = validate23;
const schema15 = {"type":"object","additionalProperties":false,"required":["id","state","operation","details"],"properties":{"id":{"type":"string"},"state":{"type":"string","enum":["Waiting","Running","Finished","Error"]},"operation":{"type":"string"},"details":{"type":"string"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.operation === undefined) && (missing0 = "operation"))) || ((data.details === undefined) && (missing0 = "details"))){
validate24.errors = [{instancePath,schemaPath:"#/components/schemas/Task/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "state")) || (key0 === "operation")) || (key0 === "details"))){
validate24.errors = [{instancePath,schemaPath:"#/components/schemas/Task/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate24.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Task/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate24.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Task/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data1 === "Waiting") || (data1 === "Running")) || (data1 === "Finished")) || (data1 === "Error"))){
validate24.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Task/properties/state/enum",keyword:"enum",params:{allowedValues: schema15.properties.state.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operation !== undefined){
const _errs6 = errors;
if(typeof data.operation !== "string"){
validate24.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/components/schemas/Task/properties/operation/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
const _errs8 = errors;
if(typeof data.details !== "string"){
validate24.errors = [{instancePath:instancePath+"/details",schemaPath:"#/components/schemas/Task/properties/details/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/components/schemas/Task/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.tasks === undefined) && (missing0 = "tasks")){
validate23.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "tasks")){
validate23.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tasks !== undefined){
let data0 = data.tasks;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate24(data0[i0], {instancePath:instancePath+"/tasks/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/tasks",schemaPath:"#/components/schemas/TaskList/properties/tasks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const check_components_responses_NoTask_content_application_1json_schema = validate26;
const schema16 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["CONTROL_NO_TASK"]}}}]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!(data.id === "CONTROL_NO_TASK")){
validate26.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NoTask/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema16.allOf[1].properties.id.enum}}];
return false;
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/components/responses/NoTask/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate26.errors = vErrors;
return errors === 0;
}

const check_components_schemas_FaultList = validate28;
const func0 = codePoints;
const schema20 = {"type":"object","additionalProperties":false,"required":["kind","failure"],"properties":{"kind":{"type":"string","enum":["failure"]},"failure":{"type":"string","maxLength":100}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.failure === undefined) && (missing0 = "failure"))){
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/FailureFault/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "failure"))){
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/FailureFault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate31.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/FailureFault/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data0 === "failure")){
validate31.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/FailureFault/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data1 = data.failure;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 100){
validate31.errors = [{instancePath:instancePath+"/failure",schemaPath:"#/components/schemas/FailureFault/properties/failure/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/failure",schemaPath:"#/components/schemas/FailureFault/properties/failure/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/FailureFault/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"required":["kind","milliseconds"],"properties":{"kind":{"type":"string","enum":["delay"]},"milliseconds":{"type":"integer","minimum":0,"maximum":2147483647}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.milliseconds === undefined) && (missing0 = "milliseconds"))){
validate32.errors = [{instancePath,schemaPath:"#/components/schemas/DelayFault/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "milliseconds"))){
validate32.errors = [{instancePath,schemaPath:"#/components/schemas/DelayFault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate32.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/DelayFault/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data0 === "delay")){
validate32.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/DelayFault/properties/kind/enum",keyword:"enum",params:{allowedValues: schema21.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.milliseconds !== undefined){
let data1 = data.milliseconds;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate32.errors = [{instancePath:instancePath+"/milliseconds",schemaPath:"#/components/schemas/DelayFault/properties/milliseconds/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate32.errors = [{instancePath:instancePath+"/milliseconds",schemaPath:"#/components/schemas/DelayFault/properties/milliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate32.errors = [{instancePath:instancePath+"/milliseconds",schemaPath:"#/components/schemas/DelayFault/properties/milliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/components/schemas/DelayFault/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"required":["kind","when"],"properties":{"kind":{"type":"string","enum":["drop"]},"when":{"type":"string","enum":["before","after"]}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.when === undefined) && (missing0 = "when"))){
validate33.errors = [{instancePath,schemaPath:"#/components/schemas/DropFault/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "when"))){
validate33.errors = [{instancePath,schemaPath:"#/components/schemas/DropFault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate33.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/DropFault/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data0 === "drop")){
validate33.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/DropFault/properties/kind/enum",keyword:"enum",params:{allowedValues: schema22.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
let data1 = data.when;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate33.errors = [{instancePath:instancePath+"/when",schemaPath:"#/components/schemas/DropFault/properties/when/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "before") || (data1 === "after"))){
validate33.errors = [{instancePath:instancePath+"/when",schemaPath:"#/components/schemas/DropFault/properties/when/enum",keyword:"enum",params:{allowedValues: schema22.properties.when.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/components/schemas/DropFault/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":false,"required":["kind","status","headers","body"],"properties":{"kind":{"type":"string","enum":["undocumented"]},"status":{"type":"integer","minimum":200,"maximum":599},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":"string","maxLength":65536}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.headers === undefined) && (missing0 = "headers"))) || ((data.body === undefined) && (missing0 = "body"))){
validate34.errors = [{instancePath,schemaPath:"#/components/schemas/UndocumentedFault/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "status")) || (key0 === "headers")) || (key0 === "body"))){
validate34.errors = [{instancePath,schemaPath:"#/components/schemas/UndocumentedFault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate34.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/UndocumentedFault/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data0 === "undocumented")){
validate34.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/components/schemas/UndocumentedFault/properties/kind/enum",keyword:"enum",params:{allowedValues: schema23.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate34.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/UndocumentedFault/properties/status/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
validate34.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/UndocumentedFault/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}}];
return false;
}
else {
if(data1 < 200 || isNaN(data1)){
validate34.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/UndocumentedFault/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data2 = data.headers;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs9 = errors;
if(typeof data2[key1] !== "string"){
validate34.errors = [{instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/UndocumentedFault/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/components/schemas/UndocumentedFault/properties/headers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data4 = data.body;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func0(data4) > 65536){
validate34.errors = [{instancePath:instancePath+"/body",schemaPath:"#/components/schemas/UndocumentedFault/properties/body/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/body",schemaPath:"#/components/schemas/UndocumentedFault/properties/body/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/components/schemas/UndocumentedFault/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "failure"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
else if(tag0 === "delay"){
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
else if(tag0 === "drop"){
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
else if(tag0 === "undocumented"){
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/components/schemas/Fault/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}}];
return false;
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/components/schemas/Fault/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}}];
return false;
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/components/schemas/Fault/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.fault === undefined) && (missing0 = "fault"))){
validate29.errors = [{instancePath,schemaPath:"#/components/schemas/PlannedFault/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "operation") || (key0 === "fault")) || (key0 === "calls"))){
validate29.errors = [{instancePath,schemaPath:"#/components/schemas/PlannedFault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
let data0 = data.operation;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate29.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/components/schemas/PlannedFault/properties/operation/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/components/schemas/PlannedFault/properties/operation/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fault !== undefined){
const _errs4 = errors;
if(!(validate30(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calls !== undefined){
let data2 = data.calls;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate29.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/components/schemas/PlannedFault/properties/calls/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
validate29.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/components/schemas/PlannedFault/properties/calls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate29.errors = [{instancePath:instancePath+"/calls",schemaPath:"#/components/schemas/PlannedFault/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/components/schemas/PlannedFault/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.faults === undefined) && (missing0 = "faults")){
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/FaultList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "faults")){
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/FaultList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.faults !== undefined){
let data0 = data.faults;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate29(data0[i0], {instancePath:instancePath+"/faults/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/faults",schemaPath:"#/components/schemas/FaultList/properties/faults/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/FaultList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const check_components_responses_BadFault_content_application_1json_schema = validate41;
const schema24 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["CONTROL_BAD_REQUEST","CONTROL_BAD_FAULT"]}}}]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!((data0 === "CONTROL_BAD_REQUEST") || (data0 === "CONTROL_BAD_FAULT"))){
validate41.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/BadFault/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema24.allOf[1].properties.id.enum}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/components/responses/BadFault/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate41.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Journal = validate43;
const schema26 = {"type":"object","additionalProperties":false,"required":["number","at","operation","release","caller","status","error"],"properties":{"number":{"type":"integer","minimum":1,"maximum":9007199254740991},"at":{"type":"string"},"operation":{"type":["string","null"]},"release":{"type":"string"},"caller":{"type":["string","null"]},"status":{"type":["integer","null"]},"error":{"type":["string","null"]}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.number === undefined) && (missing0 = "number")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.operation === undefined) && (missing0 = "operation"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.caller === undefined) && (missing0 = "caller"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.error === undefined) && (missing0 = "error"))){
validate44.errors = [{instancePath,schemaPath:"#/components/schemas/JournalEntry/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "number") || (key0 === "at")) || (key0 === "operation")) || (key0 === "release")) || (key0 === "caller")) || (key0 === "status")) || (key0 === "error"))){
validate44.errors = [{instancePath,schemaPath:"#/components/schemas/JournalEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.number !== undefined){
let data0 = data.number;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate44.errors = [{instancePath:instancePath+"/number",schemaPath:"#/components/schemas/JournalEntry/properties/number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate44.errors = [{instancePath:instancePath+"/number",schemaPath:"#/components/schemas/JournalEntry/properties/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate44.errors = [{instancePath:instancePath+"/number",schemaPath:"#/components/schemas/JournalEntry/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs4 = errors;
if(typeof data.at !== "string"){
validate44.errors = [{instancePath:instancePath+"/at",schemaPath:"#/components/schemas/JournalEntry/properties/at/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operation !== undefined){
let data2 = data.operation;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate44.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/components/schemas/JournalEntry/properties/operation/type",keyword:"type",params:{type: schema26.properties.operation.type}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined){
const _errs8 = errors;
if(typeof data.release !== "string"){
validate44.errors = [{instancePath:instancePath+"/release",schemaPath:"#/components/schemas/JournalEntry/properties/release/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caller !== undefined){
let data4 = data.caller;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate44.errors = [{instancePath:instancePath+"/caller",schemaPath:"#/components/schemas/JournalEntry/properties/caller/type",keyword:"type",params:{type: schema26.properties.caller.type}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs12 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate44.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/JournalEntry/properties/status/type",keyword:"type",params:{type: schema26.properties.status.type}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data6 = data.error;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate44.errors = [{instancePath:instancePath+"/error",schemaPath:"#/components/schemas/JournalEntry/properties/error/type",keyword:"type",params:{type: schema26.properties.error.type}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/components/schemas/JournalEntry/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requests === undefined) && (missing0 = "requests")){
validate43.errors = [{instancePath,schemaPath:"#/components/schemas/Journal/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "requests")){
validate43.errors = [{instancePath,schemaPath:"#/components/schemas/Journal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.requests !== undefined){
let data0 = data.requests;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate44(data0[i0], {instancePath:instancePath+"/requests/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/components/schemas/Journal/properties/requests/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/components/schemas/Journal/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const check_components_responses_NoResource_content_application_1json_schema = validate46;
const schema27 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["CONTROL_NO_RESOURCE"]}}}]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!(data.id === "CONTROL_NO_RESOURCE")){
validate46.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NoResource/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema27.allOf[1].properties.id.enum}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/components/responses/NoResource/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate46.errors = vErrors;
return errors === 0;
}

const check_components_responses_NoMethod_content_application_1json_schema = validate48;
const schema28 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["CONTROL_METHOD_NOT_ALLOWED"]}}}]};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!(data.id === "CONTROL_METHOD_NOT_ALLOWED")){
validate48.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NoMethod/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema28.allOf[1].properties.id.enum}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/components/responses/NoMethod/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate48.errors = vErrors;
return errors === 0;
}

const answer0 = {
  contract: '#/paths/~1state/get/responses/200',
  content: {
    'application/json': check_components_schemas_State,
  },
  headers: {},
  errors: [],
};
const answer1 = {
  contract: '#/components/responses/BadRequest',
  content: {
    'application/json': check_components_responses_BadRequest_content_application_1json_schema,
  },
  headers: {},
  errors: ['CONTROL_BAD_REQUEST'],
};
const answer2 = {
  contract: '#/components/responses/Unauthorized',
  content: {
    'application/json': check_components_responses_Unauthorized_content_application_1json_schema,
  },
  headers: {},
  errors: ['CONTROL_UNAUTHORIZED'],
};
const answer3 = {
  contract: '#/components/responses/InternalError',
  content: {
    'application/json': check_components_responses_InternalError_content_application_1json_schema,
  },
  headers: {},
  errors: ['CONTROL_INTERNAL_ERROR'],
};
const answer4 = {
  contract: '#/components/responses/Unavailable',
  content: {
    'application/json': check_components_responses_Unavailable_content_application_1json_schema,
  },
  headers: {},
  errors: ['CONTROL_UNAVAILABLE'],
};
const answer5 = {
  contract: '#/paths/~1state/put/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer6 = {
  contract: '#/components/responses/BadState',
  content: {
    'application/json': check_components_responses_BadState_content_application_1json_schema,
  },
  headers: {},
  errors: ['CONTROL_BAD_REQUEST', 'CONTROL_BAD_STATE'],
};
const answer7 = {
  contract: '#/paths/~1state~1reset/post/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer8 = {
  contract: '#/paths/~1scenario/put/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer9 = {
  contract: '#/components/responses/BadScenario',
  content: {
    'application/json': check_components_responses_BadScenario_content_application_1json_schema,
  },
  headers: {},
  errors: ['CONTROL_BAD_REQUEST', 'CONTROL_BAD_SCENARIO'],
};
const answer10 = {
  contract: '#/paths/~1snapshots/get/responses/200',
  content: {
    'application/json': check_components_schemas_SnapshotList,
  },
  headers: {},
  errors: [],
};
const answer11 = {
  contract: '#/paths/~1snapshots~1{name}/put/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer12 = {
  contract: '#/components/responses/BadSnapshot',
  content: {
    'application/json': check_components_responses_BadSnapshot_content_application_1json_schema,
  },
  headers: {},
  errors: ['CONTROL_BAD_REQUEST', 'CONTROL_TOO_MANY_SNAPSHOTS'],
};
const answer13 = {
  contract: '#/paths/~1snapshots~1{name}/delete/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer14 = {
  contract: '#/components/responses/NoSnapshot',
  content: {
    'application/json': check_components_responses_NoSnapshot_content_application_1json_schema,
  },
  headers: {},
  errors: ['CONTROL_NO_SNAPSHOT'],
};
const answer15 = {
  contract: '#/paths/~1snapshots~1{name}~1restore/post/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer16 = {
  contract: '#/paths/~1clock/get/responses/200',
  content: {
    'application/json': check_components_schemas_Clock,
  },
  headers: {},
  errors: [],
};
const answer17 = {
  contract: '#/paths/~1clock/patch/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer18 = {
  contract: '#/paths/~1clock~1advance/post/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer19 = {
  contract: '#/paths/~1profile/get/responses/200',
  content: {
    'application/json': check_components_schemas_ProfileChoice,
  },
  headers: {},
  errors: [],
};
const answer20 = {
  contract: '#/paths/~1profile/put/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer21 = {
  contract: '#/paths/~1tasks/get/responses/200',
  content: {
    'application/json': check_components_schemas_TaskList,
  },
  headers: {},
  errors: [],
};
const answer22 = {
  contract: '#/paths/~1tasks~1progress/put/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer23 = {
  contract: '#/paths/~1tasks~1step/post/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer24 = {
  contract: '#/paths/~1tasks~1{taskid}~1finish/post/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer25 = {
  contract: '#/components/responses/NoTask',
  content: {
    'application/json': check_components_responses_NoTask_content_application_1json_schema,
  },
  headers: {},
  errors: ['CONTROL_NO_TASK'],
};
const answer26 = {
  contract: '#/paths/~1tasks~1{taskid}~1fail/post/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer27 = {
  contract: '#/paths/~1faults/get/responses/200',
  content: {
    'application/json': check_components_schemas_FaultList,
  },
  headers: {},
  errors: [],
};
const answer28 = {
  contract: '#/paths/~1faults/post/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer29 = {
  contract: '#/components/responses/BadFault',
  content: {
    'application/json': check_components_responses_BadFault_content_application_1json_schema,
  },
  headers: {},
  errors: ['CONTROL_BAD_REQUEST', 'CONTROL_BAD_FAULT'],
};
const answer30 = {
  contract: '#/paths/~1faults/delete/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer31 = {
  contract: '#/paths/~1journal/get/responses/200',
  content: {
    'application/json': check_components_schemas_Journal,
  },
  headers: {},
  errors: [],
};
const answer32 = {
  contract: '#/paths/~1journal/delete/responses/204',
  content: {},
  headers: {},
  errors: [],
};
const answer33 = {
  contract: '#/components/responses/NoResource',
  content: {
    'application/json': check_components_responses_NoResource_content_application_1json_schema,
  },
  headers: {},
  errors: ['CONTROL_NO_RESOURCE'],
};
const answer34 = {
  contract: '#/components/responses/NoMethod',
  content: {
    'application/json': check_components_responses_NoMethod_content_application_1json_schema,
  },
  headers: {},
  errors: ['CONTROL_METHOD_NOT_ALLOWED'],
};

export const answerscontrol = {
  operations: {
    exportState: { contract: '#/paths/~1state/get', answers: { 200: answer0, 400: answer1, 401: answer2, 500: answer3, 503: answer4 } },
    importState: { contract: '#/paths/~1state/put', answers: { 204: answer5, 400: answer6, 401: answer2, 500: answer3, 503: answer4 } },
    resetState: { contract: '#/paths/~1state~1reset/post', answers: { 204: answer7, 400: answer1, 401: answer2, 500: answer3, 503: answer4 } },
    startScenario: { contract: '#/paths/~1scenario/put', answers: { 204: answer8, 400: answer9, 401: answer2, 500: answer3, 503: answer4 } },
    listSnapshots: { contract: '#/paths/~1snapshots/get', answers: { 200: answer10, 400: answer1, 401: answer2, 500: answer3 } },
    saveSnapshot: { contract: '#/paths/~1snapshots~1{name}/put', answers: { 204: answer11, 400: answer12, 401: answer2, 500: answer3, 503: answer4 } },
    deleteSnapshot: { contract: '#/paths/~1snapshots~1{name}/delete', answers: { 204: answer13, 400: answer1, 401: answer2, 404: answer14, 500: answer3 } },
    restoreSnapshot: { contract: '#/paths/~1snapshots~1{name}~1restore/post', answers: { 204: answer15, 400: answer1, 401: answer2, 404: answer14, 500: answer3, 503: answer4 } },
    getClock: { contract: '#/paths/~1clock/get', answers: { 200: answer16, 400: answer1, 401: answer2, 500: answer3, 503: answer4 } },
    changeClock: { contract: '#/paths/~1clock/patch', answers: { 204: answer17, 400: answer1, 401: answer2, 500: answer3, 503: answer4 } },
    advanceClock: { contract: '#/paths/~1clock~1advance/post', answers: { 204: answer18, 400: answer1, 401: answer2, 500: answer3, 503: answer4 } },
    getProfile: { contract: '#/paths/~1profile/get', answers: { 200: answer19, 400: answer1, 401: answer2, 500: answer3 } },
    changeProfile: { contract: '#/paths/~1profile/put', answers: { 204: answer20, 400: answer1, 401: answer2, 500: answer3 } },
    listControlledTasks: { contract: '#/paths/~1tasks/get', answers: { 200: answer21, 400: answer1, 401: answer2, 500: answer3, 503: answer4 } },
    setTaskProgress: { contract: '#/paths/~1tasks~1progress/put', answers: { 204: answer22, 400: answer1, 401: answer2, 500: answer3, 503: answer4 } },
    stepTasks: { contract: '#/paths/~1tasks~1step/post', answers: { 204: answer23, 400: answer1, 401: answer2, 500: answer3, 503: answer4 } },
    finishTask: { contract: '#/paths/~1tasks~1{taskid}~1finish/post', answers: { 204: answer24, 400: answer1, 401: answer2, 404: answer25, 500: answer3, 503: answer4 } },
    failTask: { contract: '#/paths/~1tasks~1{taskid}~1fail/post', answers: { 204: answer26, 400: answer1, 401: answer2, 404: answer25, 500: answer3, 503: answer4 } },
    listFaults: { contract: '#/paths/~1faults/get', answers: { 200: answer27, 400: answer1, 401: answer2, 500: answer3 } },
    planFault: { contract: '#/paths/~1faults/post', answers: { 204: answer28, 400: answer29, 401: answer2, 500: answer3 } },
    clearFaults: { contract: '#/paths/~1faults/delete', answers: { 204: answer30, 400: answer1, 401: answer2, 500: answer3 } },
    getJournal: { contract: '#/paths/~1journal/get', answers: { 200: answer31, 400: answer1, 401: answer2, 500: answer3 } },
    clearJournal: { contract: '#/paths/~1journal/delete', answers: { 204: answer32, 400: answer1, 401: answer2, 500: answer3 } },
  },
  unmatched: {
    path: { status: 404, answer: answer33 },
    method: { status: 405, answer: answer34 },
    malformed: { status: 400, answer: answer1 },
    failure: { status: 500, answer: answer3 },
  },
};
