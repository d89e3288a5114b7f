// Generated from spec/ by `npm run generate`. Do not edit.

/** The length of a text in code points, as JSON Schema counts it. */
function codePoints(text) {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) if (text.codePointAt(at) > 0xffff) { length--; at++; }
  return length;
}
const check_components_schemas_EmptyObject = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 0){
validate0.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/maxProperties",keyword:"maxProperties",params:{limit: 0},message:"must NOT have more than 0 properties"}];
return false;
}
else {
for(const key0 in data){
validate0.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
}
else {
validate0.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}

const check_components_schemas_LoginChallengeRequest = validate1;
const func0 = codePoints;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.username === undefined) && (missing0 = "username")) || ((data.certificate === undefined) && (missing0 = "certificate"))){
validate1.errors = [{instancePath,schemaPath:"#/components/schemas/LoginChallengeRequest/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "username") || (key0 === "certificate"))){
validate1.errors = [{instancePath,schemaPath:"#/components/schemas/LoginChallengeRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.username !== undefined){
let data0 = data.username;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate1.errors = [{instancePath:instancePath+"/username",schemaPath:"#/components/schemas/LoginChallengeRequest/properties/username/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/username",schemaPath:"#/components/schemas/LoginChallengeRequest/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
let data1 = data.certificate;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 8192){
validate1.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/LoginChallengeRequest/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/LoginChallengeRequest/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate1.errors = [{instancePath,schemaPath:"#/components/schemas/LoginChallengeRequest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserLogin = validate2;
const formats0 = /^(?=.)(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const pattern0 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.challengeResponse === undefined) && (missing0 = "challengeResponse")){
validate2.errors = [{instancePath,schemaPath:"#/components/schemas/UserLogin/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "challengeResponse")){
validate2.errors = [{instancePath,schemaPath:"#/components/schemas/UserLogin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.challengeResponse !== undefined){
let data0 = data.challengeResponse;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 10240){
validate2.errors = [{instancePath:instancePath+"/challengeResponse",schemaPath:"#/components/schemas/UserLogin/properties/challengeResponse/maxLength",keyword:"maxLength",params:{limit: 10240},message:"must NOT have more than 10240 characters"}];
return false;
}
else {
if(func0(data0) < 4){
validate2.errors = [{instancePath:instancePath+"/challengeResponse",schemaPath:"#/components/schemas/UserLogin/properties/challengeResponse/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern0.test(data0)){
validate2.errors = [{instancePath:instancePath+"/challengeResponse",schemaPath:"#/components/schemas/UserLogin/properties/challengeResponse/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$"+"\""}];
return false;
}
else {
if(!(formats0.test(data0))){
validate2.errors = [{instancePath:instancePath+"/challengeResponse",schemaPath:"#/components/schemas/UserLogin/properties/challengeResponse/format",keyword:"format",params:{format: "byte"},message:"must match format \""+"byte"+"\""}];
return false;
}
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/challengeResponse",schemaPath:"#/components/schemas/UserLogin/properties/challengeResponse/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
}
else {
validate2.errors = [{instancePath,schemaPath:"#/components/schemas/UserLogin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}

const check_components_parameters_Limit_schema = validate3;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate3.errors = [{instancePath,schemaPath:"#/components/parameters/Limit/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
validate3.errors = [{instancePath,schemaPath:"#/components/parameters/Limit/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate3.errors = [{instancePath,schemaPath:"#/components/parameters/Limit/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate3.errors = vErrors;
return errors === 0;
}

const check_components_parameters_Offset_schema = validate4;

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate4.errors = [{instancePath,schemaPath:"#/components/parameters/Offset/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
validate4.errors = [{instancePath,schemaPath:"#/components/parameters/Offset/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate4.errors = [{instancePath,schemaPath:"#/components/parameters/Offset/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate4.errors = vErrors;
return errors === 0;
}

const check_components_schemas_RoleCreation = validate5;
const pattern1 = new RegExp("^[a-zA-Z0-9_]*$", "u");
const pattern3 = new RegExp("^([a-zA-Z0-9_-]|[a-zA-Z0-9_.-][a-zA-Z0-9_. -]*[a-zA-Z0-9_.-])$", "u");
const pattern2 = new RegExp("^[a-zA-Z][a-zA-Z0-9_ -]*$", "u");

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate6.errors = [{instancePath,schemaPath:"#/components/schemas/RoleFullName/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate6.errors = [{instancePath,schemaPath:"#/components/schemas/RoleFullName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate6.errors = [{instancePath,schemaPath:"#/components/schemas/RoleFullName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z][a-zA-Z0-9_ -]*$"},message:"must match pattern \""+"^[a-zA-Z][a-zA-Z0-9_ -]*$"+"\""}];
return false;
}
}
}
}
else {
validate6.errors = [{instancePath,schemaPath:"#/components/schemas/RoleFullName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate6.errors = vErrors;
return errors === 0;
}


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.roleId === undefined) && (missing0 = "roleId")){
validate5.errors = [{instancePath,schemaPath:"#/components/schemas/RoleCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "roleId") || (key0 === "fullName")) || (key0 === "file"))){
validate5.errors = [{instancePath,schemaPath:"#/components/schemas/RoleCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.roleId !== undefined){
let data0 = data.roleId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate5.errors = [{instancePath:instancePath+"/roleId",schemaPath:"#/components/schemas/RoleCreation/properties/roleId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate5.errors = [{instancePath:instancePath+"/roleId",schemaPath:"#/components/schemas/RoleCreation/properties/roleId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern1.test(data0)){
validate5.errors = [{instancePath:instancePath+"/roleId",schemaPath:"#/components/schemas/RoleCreation/properties/roleId/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_]*$"+"\""}];
return false;
}
}
}
}
else {
validate5.errors = [{instancePath:instancePath+"/roleId",schemaPath:"#/components/schemas/RoleCreation/properties/roleId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullName !== undefined){
const _errs4 = errors;
if(!(validate6(data.fullName, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data2 = data.file;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func0(data2) > 128){
validate5.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/RoleCreation/properties/file/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate5.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/RoleCreation/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern3.test(data2)){
validate5.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/RoleCreation/properties/file/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9_-]|[a-zA-Z0-9_.-][a-zA-Z0-9_. -]*[a-zA-Z0-9_.-])$"},message:"must match pattern \""+"^([a-zA-Z0-9_-]|[a-zA-Z0-9_.-][a-zA-Z0-9_. -]*[a-zA-Z0-9_.-])$"+"\""}];
return false;
}
}
}
}
else {
validate5.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/RoleCreation/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate5.errors = [{instancePath,schemaPath:"#/components/schemas/RoleCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ApplianceRoleId_schema = validate8;
const pattern4 = new RegExp("^[a-zA-Z0-9_]{1,64}$", "u");

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate8.errors = [{instancePath,schemaPath:"#/components/parameters/ApplianceRoleId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate8.errors = [{instancePath,schemaPath:"#/components/parameters/ApplianceRoleId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data)){
validate8.errors = [{instancePath,schemaPath:"#/components/parameters/ApplianceRoleId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_]{1,64}$"},message:"must match pattern \""+"^[a-zA-Z0-9_]{1,64}$"+"\""}];
return false;
}
}
}
}
else {
validate8.errors = [{instancePath,schemaPath:"#/components/parameters/ApplianceRoleId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}

const check_components_schemas_RoleReplacement = validate9;

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fullName === undefined) && (missing0 = "fullName")){
validate9.errors = [{instancePath,schemaPath:"#/components/schemas/RoleReplacement/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "fullName")){
validate9.errors = [{instancePath,schemaPath:"#/components/schemas/RoleReplacement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.fullName !== undefined){
if(!(validate6(data.fullName, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate9.errors = [{instancePath,schemaPath:"#/components/schemas/RoleReplacement/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
}

const check_components_schemas_RoleChange = validate11;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "fullName")){
validate11.errors = [{instancePath,schemaPath:"#/components/schemas/RoleChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.fullName !== undefined){
if(!(validate6(data.fullName, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/components/schemas/RoleChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const check_components_schemas_RoleRules = validate13;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 65536){
validate13.errors = [{instancePath,schemaPath:"#/components/schemas/RoleRules/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/components/schemas/RoleRules/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

const check_components_schemas_AccessControlList = validate14;

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 65536){
validate14.errors = [{instancePath,schemaPath:"#/components/schemas/AccessControlList/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/components/schemas/AccessControlList/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

const check_components_parameters_TaskId_schema = validate15;
const pattern5 = new RegExp("^[a-zA-Z0-9_.-]*$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate15.errors = [{instancePath,schemaPath:"#/components/parameters/TaskId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate15.errors = [{instancePath,schemaPath:"#/components/parameters/TaskId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate15.errors = [{instancePath,schemaPath:"#/components/parameters/TaskId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/components/parameters/TaskId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ActionId_schema = validate16;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate16.errors = [{instancePath,schemaPath:"#/components/parameters/ActionId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate16.errors = [{instancePath,schemaPath:"#/components/parameters/ActionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate16.errors = [{instancePath,schemaPath:"#/components/parameters/ActionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate16.errors = [{instancePath,schemaPath:"#/components/parameters/ActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsSettings = validate17;
const pattern7 = new RegExp("^([a-zA-Z0-9_-]+)(:[a-zA-Z0-9_-]+)*$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.receiveTimeoutTimer === undefined) && (missing0 = "receiveTimeoutTimer")) || ((data.ipCheckEnabled === undefined) && (missing0 = "ipCheckEnabled"))) || ((data.cipherList === undefined) && (missing0 = "cipherList"))) || ((data.groupList === undefined) && (missing0 = "groupList"))){
validate17.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsSettings/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "receiveTimeoutTimer") || (key0 === "ipCheckEnabled")) || (key0 === "cipherList")) || (key0 === "groupList"))){
validate17.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.receiveTimeoutTimer !== undefined){
let data0 = data.receiveTimeoutTimer;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate17.errors = [{instancePath:instancePath+"/receiveTimeoutTimer",schemaPath:"#/components/schemas/NtlsSettings/properties/receiveTimeoutTimer/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 300 || isNaN(data0)){
validate17.errors = [{instancePath:instancePath+"/receiveTimeoutTimer",schemaPath:"#/components/schemas/NtlsSettings/properties/receiveTimeoutTimer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate17.errors = [{instancePath:instancePath+"/receiveTimeoutTimer",schemaPath:"#/components/schemas/NtlsSettings/properties/receiveTimeoutTimer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.ipCheckEnabled !== undefined){
const _errs4 = errors;
if(typeof data.ipCheckEnabled !== "boolean"){
validate17.errors = [{instancePath:instancePath+"/ipCheckEnabled",schemaPath:"#/components/schemas/NtlsSettings/properties/ipCheckEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cipherList !== undefined){
let data2 = data.cipherList;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 1024){
validate17.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/NtlsSettings/properties/cipherList/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate17.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/NtlsSettings/properties/cipherList/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data2)){
validate17.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/NtlsSettings/properties/cipherList/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9_-]+)(:[a-zA-Z0-9_-]+)*$"},message:"must match pattern \""+"^([a-zA-Z0-9_-]+)(:[a-zA-Z0-9_-]+)*$"+"\""}];
return false;
}
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/NtlsSettings/properties/cipherList/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groupList !== undefined){
let data3 = data.groupList;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 1024){
validate17.errors = [{instancePath:instancePath+"/groupList",schemaPath:"#/components/schemas/NtlsSettings/properties/groupList/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func0(data3) < 1){
validate17.errors = [{instancePath:instancePath+"/groupList",schemaPath:"#/components/schemas/NtlsSettings/properties/groupList/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/groupList",schemaPath:"#/components/schemas/NtlsSettings/properties/groupList/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate17.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsSettings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsCertificateFile = validate18;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate18.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsCertificateFile/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "file")){
validate18.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsCertificateFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate18.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/NtlsCertificateFile/properties/file/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate18.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/NtlsCertificateFile/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/NtlsCertificateFile/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate18.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsCertificateFile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}

const check_components_schemas_CertificateUpload = validate19;

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 16384){
validate19.errors = [{instancePath,schemaPath:"#/components/schemas/CertificateUpload/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"}];
return false;
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/components/schemas/CertificateUpload/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsCertificateRegeneration = validate20;
const schema17 = {"type":"object","additionalProperties":false,"properties":{"cn":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?$"},"startDate":{"type":"string","minLength":10,"maxLength":10,"pattern":"^[0-9]{4}-[0-1]{1}[0-9]{1}-[0-3]{1}[0-9]{1}$"},"days":{"type":"integer","minimum":1,"maximum":3653},"country":{"type":"string","minLength":2,"maxLength":2,"pattern":"^[A-Z]*$"},"state":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z](?:[A-Za-z0-9 _]*[A-Za-z0-9_])?$"},"location":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z](?:[A-Za-z0-9 _.-]*[A-Za-z0-9_.-])?$"},"organization":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z](?:[A-Za-z0-9 _]*[A-Za-z0-9_])?$"},"orgunit":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z](?:[A-Za-z0-9 _]*[A-Za-z0-9_])?$"},"email":{"type":"string","minLength":3,"maxLength":128,"pattern":"^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9.-]+$"},"subjectAltName":{"type":"array","maxItems":32,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[a-zA-Z0-9.:-]+$"}}}};
const func25 = Object.prototype.hasOwnProperty;
const pattern8 = new RegExp("^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?$", "u");
const pattern9 = new RegExp("^[0-9]{4}-[0-1]{1}[0-9]{1}-[0-3]{1}[0-9]{1}$", "u");
const pattern10 = new RegExp("^[A-Z]*$", "u");
const pattern11 = new RegExp("^[A-Za-z](?:[A-Za-z0-9 _]*[A-Za-z0-9_])?$", "u");
const pattern12 = new RegExp("^[A-Za-z](?:[A-Za-z0-9 _.-]*[A-Za-z0-9_.-])?$", "u");
const pattern15 = new RegExp("^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9.-]+$", "u");
const pattern16 = new RegExp("^[a-zA-Z0-9.:-]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func25.call(schema17.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsCertificateRegeneration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cn !== undefined){
let data0 = data.cn;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate20.errors = [{instancePath:instancePath+"/cn",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/cn/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate20.errors = [{instancePath:instancePath+"/cn",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/cn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern8.test(data0)){
validate20.errors = [{instancePath:instancePath+"/cn",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/cn/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?$"},message:"must match pattern \""+"^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cn",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/cn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startDate !== undefined){
let data1 = data.startDate;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 10){
validate20.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/startDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"}];
return false;
}
else {
if(func0(data1) < 10){
validate20.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/startDate/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
else {
if(!pattern9.test(data1)){
validate20.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/startDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-1]{1}[0-9]{1}-[0-3]{1}[0-9]{1}$"},message:"must match pattern \""+"^[0-9]{4}-[0-1]{1}[0-9]{1}-[0-3]{1}[0-9]{1}$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.days !== undefined){
let data2 = data.days;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate20.errors = [{instancePath:instancePath+"/days",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3653 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/days",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3653},message:"must be <= 3653"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/days",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data3 = data.country;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 2){
validate20.errors = [{instancePath:instancePath+"/country",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/country/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"}];
return false;
}
else {
if(func0(data3) < 2){
validate20.errors = [{instancePath:instancePath+"/country",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/country/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"}];
return false;
}
else {
if(!pattern10.test(data3)){
validate20.errors = [{instancePath:instancePath+"/country",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]*$"},message:"must match pattern \""+"^[A-Z]*$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/country",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data4 = data.state;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func0(data4) > 64){
validate20.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/state/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data4) < 1){
validate20.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/state/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern11.test(data4)){
validate20.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/state/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z](?:[A-Za-z0-9 _]*[A-Za-z0-9_])?$"},message:"must match pattern \""+"^[A-Za-z](?:[A-Za-z0-9 _]*[A-Za-z0-9_])?$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
let data5 = data.location;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func0(data5) > 64){
validate20.errors = [{instancePath:instancePath+"/location",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/location/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data5) < 1){
validate20.errors = [{instancePath:instancePath+"/location",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/location/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern12.test(data5)){
validate20.errors = [{instancePath:instancePath+"/location",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/location/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z](?:[A-Za-z0-9 _.-]*[A-Za-z0-9_.-])?$"},message:"must match pattern \""+"^[A-Za-z](?:[A-Za-z0-9 _.-]*[A-Za-z0-9_.-])?$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/location",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data6 = data.organization;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func0(data6) > 64){
validate20.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/organization/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data6) < 1){
validate20.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/organization/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern11.test(data6)){
validate20.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/organization/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z](?:[A-Za-z0-9 _]*[A-Za-z0-9_])?$"},message:"must match pattern \""+"^[A-Za-z](?:[A-Za-z0-9 _]*[A-Za-z0-9_])?$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orgunit !== undefined){
let data7 = data.orgunit;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func0(data7) > 64){
validate20.errors = [{instancePath:instancePath+"/orgunit",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/orgunit/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data7) < 1){
validate20.errors = [{instancePath:instancePath+"/orgunit",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/orgunit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern11.test(data7)){
validate20.errors = [{instancePath:instancePath+"/orgunit",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/orgunit/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z](?:[A-Za-z0-9 _]*[A-Za-z0-9_])?$"},message:"must match pattern \""+"^[A-Za-z](?:[A-Za-z0-9 _]*[A-Za-z0-9_])?$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/orgunit",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/orgunit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data8 = data.email;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func0(data8) > 128){
validate20.errors = [{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/email/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data8) < 3){
validate20.errors = [{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern15.test(data8)){
validate20.errors = [{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/email/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9.-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9.-]+$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subjectAltName !== undefined){
let data9 = data.subjectAltName;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
if(data9.length > 32){
validate20.errors = [{instancePath:instancePath+"/subjectAltName",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/subjectAltName/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(func0(data10) > 255){
validate20.errors = [{instancePath:instancePath+"/subjectAltName/" + i0,schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/subjectAltName/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func0(data10) < 1){
validate20.errors = [{instancePath:instancePath+"/subjectAltName/" + i0,schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/subjectAltName/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern16.test(data10)){
validate20.errors = [{instancePath:instancePath+"/subjectAltName/" + i0,schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/subjectAltName/items/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9.:-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9.:-]+$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/subjectAltName/" + i0,schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/subjectAltName/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs22 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/subjectAltName",schemaPath:"#/components/schemas/NtlsCertificateRegeneration/properties/subjectAltName/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
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
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsCertificateRegeneration/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsClientRegistration = validate21;
const pattern17 = new RegExp("^(?!server$)[a-zA-Z0-9_.:-]*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 128){
validate22.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientName/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate22.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern17.test(data)){
validate22.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientName/pattern",keyword:"pattern",params:{pattern: "^(?!server$)[a-zA-Z0-9_.:-]*$"},message:"must match pattern \""+"^(?!server$)[a-zA-Z0-9_.:-]*$"+"\""}];
return false;
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const pattern18 = new RegExp("^[a-fA-F0-9:.]*$", "u");
const pattern19 = new RegExp("^[A-Za-z0-9_.-]*$", "u");
const pattern20 = new RegExp("^[A-Za-z0-9+=/ \\r\\n\\\\-]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.clientName === undefined) && (missing0 = "clientName")){
validate21.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistration/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "clientName") || (key0 === "ip")) || (key0 === "hostname")) || (key0 === "certificate"))){
validate21.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.clientName !== undefined){
const _errs2 = errors;
if(!(validate22(data.clientName, {instancePath:instancePath+"/clientName",parentData:data,parentDataProperty:"clientName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip !== undefined){
let data1 = data.ip;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func0(data1) > 45){
validate21.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/ip/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"}];
return false;
}
else {
if(func0(data1) < 2){
validate21.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/ip/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"}];
return false;
}
else {
if(!pattern18.test(data1)){
validate21.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/ip/pattern",keyword:"pattern",params:{pattern: "^[a-fA-F0-9:.]*$"},message:"must match pattern \""+"^[a-fA-F0-9:.]*$"+"\""}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hostname !== undefined){
let data2 = data.hostname;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func0(data2) > 60){
validate21.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate21.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/hostname/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern19.test(data2)){
validate21.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
let data3 = data.certificate;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func0(data3) > 8192){
validate21.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"}];
return false;
}
else {
if(func0(data3) < 8){
validate21.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/certificate/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern20.test(data3)){
validate21.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/certificate/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+=/ \\r\\n\\\\-]*$"},message:"must match pattern \""+"^[A-Za-z0-9+=/ \\r\\n\\\\-]*$"+"\""}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
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
validate21.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistration/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const check_components_parameters_NtlsClientId_schema = validate24;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 128){
validate24.errors = [{instancePath,schemaPath:"#/components/parameters/NtlsClientId/schema/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate24.errors = [{instancePath,schemaPath:"#/components/parameters/NtlsClientId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern17.test(data)){
validate24.errors = [{instancePath,schemaPath:"#/components/parameters/NtlsClientId/schema/pattern",keyword:"pattern",params:{pattern: "^(?!server$)[a-zA-Z0-9_.:-]*$"},message:"must match pattern \""+"^(?!server$)[a-zA-Z0-9_.:-]*$"+"\""}];
return false;
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/components/parameters/NtlsClientId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsClientCertificate = validate25;
const pattern22 = new RegExp("^-----BEGIN CERTIFICATE-----[A-Za-z0-9+=/ \\r\\n\\\\]*-----END CERTIFICATE-----[ \\r\\n\\\\n]*$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/CertificateFileName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/CertificateFileName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern3.test(data)){
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/CertificateFileName/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9_-]|[a-zA-Z0-9_.-][a-zA-Z0-9_. -]*[a-zA-Z0-9_.-])$"},message:"must match pattern \""+"^([a-zA-Z0-9_-]|[a-zA-Z0-9_.-][a-zA-Z0-9_. -]*[a-zA-Z0-9_.-])$"+"\""}];
return false;
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/CertificateFileName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "certificate") || (key0 === "file"))){
validate25.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientCertificate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.certificate !== undefined){
let data0 = data.certificate;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 8192){
validate25.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientCertificate/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"}];
return false;
}
else {
if(func0(data0) < 8){
validate25.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientCertificate/properties/certificate/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern22.test(data0)){
validate25.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientCertificate/properties/certificate/pattern",keyword:"pattern",params:{pattern: "^-----BEGIN CERTIFICATE-----[A-Za-z0-9+=/ \\r\\n\\\\]*-----END CERTIFICATE-----[ \\r\\n\\\\n]*$"},message:"must match pattern \""+"^-----BEGIN CERTIFICATE-----[A-Za-z0-9+=/ \\r\\n\\\\]*-----END CERTIFICATE-----[ \\r\\n\\\\n]*$"+"\""}];
return false;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientCertificate/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs4 = errors;
if(!(validate26(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientCertificate/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsClientDnChange = validate28;
const pattern24 = new RegExp("^[a-zA-Z]+=[a-zA-Z0-9_@.-]+(?: +[a-zA-Z0-9_@.-]+)*(?:(?:[a-zA-Z]|/[a-zA-Z]+)=[a-zA-Z0-9_@.-]+(?: +[a-zA-Z0-9_@.-]+)*)*/?$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.dn === undefined) && (missing0 = "dn")){
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientDnChange/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "dn")){
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientDnChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dn !== undefined){
let data0 = data.dn;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 241){
validate28.errors = [{instancePath:instancePath+"/dn",schemaPath:"#/components/schemas/NtlsClientDnChange/properties/dn/maxLength",keyword:"maxLength",params:{limit: 241},message:"must NOT have more than 241 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate28.errors = [{instancePath:instancePath+"/dn",schemaPath:"#/components/schemas/NtlsClientDnChange/properties/dn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern24.test(data0)){
validate28.errors = [{instancePath:instancePath+"/dn",schemaPath:"#/components/schemas/NtlsClientDnChange/properties/dn/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]+=[a-zA-Z0-9_@.-]+(?: +[a-zA-Z0-9_@.-]+)*(?:(?:[a-zA-Z]|/[a-zA-Z]+)=[a-zA-Z0-9_@.-]+(?: +[a-zA-Z0-9_@.-]+)*)*/?$"},message:"must match pattern \""+"^[a-zA-Z]+=[a-zA-Z0-9_@.-]+(?: +[a-zA-Z0-9_@.-]+)*(?:(?:[a-zA-Z]|/[a-zA-Z]+)=[a-zA-Z0-9_@.-]+(?: +[a-zA-Z0-9_@.-]+)*)*/?$"+"\""}];
return false;
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/dn",schemaPath:"#/components/schemas/NtlsClientDnChange/properties/dn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientDnChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsLinkCreation = validate29;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate29.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "url")){
validate29.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.url !== undefined){
let data0 = data.url;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 256){
validate29.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtlsLinkCreation/properties/url/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtlsLinkCreation/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const check_components_parameters_NtlsLinkId_schema = validate30;

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate30.errors = [{instancePath,schemaPath:"#/components/parameters/NtlsLinkId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate30.errors = [{instancePath,schemaPath:"#/components/parameters/NtlsLinkId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate30.errors = [{instancePath,schemaPath:"#/components/parameters/NtlsLinkId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/components/parameters/NtlsLinkId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ApplianceActionInput = validate31;
const pattern26 = new RegExp("^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|(?:[a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9](?:[a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$", "u");
const formats2 = /^\d\d\d\d-[0-1]\d-[0-3]\d$/;

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "address") || (key0 === "days")) || (key0 === "startDate"))){
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/ApplianceActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate31.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/ApplianceActionInput/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate31.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/ApplianceActionInput/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern26.test(data0)){
validate31.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/ApplianceActionInput/properties/address/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|(?:[a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9](?:[a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},message:"must match pattern \""+"^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|(?:[a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9](?:[a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"+"\""}];
return false;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/ApplianceActionInput/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.days !== undefined){
let data1 = data.days;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate31.errors = [{instancePath:instancePath+"/days",schemaPath:"#/components/schemas/ApplianceActionInput/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 36500 || isNaN(data1)){
validate31.errors = [{instancePath:instancePath+"/days",schemaPath:"#/components/schemas/ApplianceActionInput/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate31.errors = [{instancePath:instancePath+"/days",schemaPath:"#/components/schemas/ApplianceActionInput/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.startDate !== undefined){
let data2 = data.startDate;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 10){
validate31.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/ApplianceActionInput/properties/startDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"}];
return false;
}
else {
if(func0(data2) < 10){
validate31.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/ApplianceActionInput/properties/startDate/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
else {
if(!pattern9.test(data2)){
validate31.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/ApplianceActionInput/properties/startDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-1]{1}[0-9]{1}-[0-3]{1}[0-9]{1}$"},message:"must match pattern \""+"^[0-9]{4}-[0-1]{1}[0-9]{1}-[0-3]{1}[0-9]{1}$"+"\""}];
return false;
}
else {
if(!(formats2.test(data2))){
validate31.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/ApplianceActionInput/properties/startDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/ApplianceActionInput/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/ApplianceActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const check_components_parameters_DiskPartitionId_schema = validate32;

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate32.errors = [{instancePath,schemaPath:"#/components/parameters/DiskPartitionId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate32.errors = [{instancePath,schemaPath:"#/components/parameters/DiskPartitionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate32.errors = [{instancePath,schemaPath:"#/components/parameters/DiskPartitionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/components/parameters/DiskPartitionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

const check_components_parameters_SensorId_schema = validate33;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate33.errors = [{instancePath,schemaPath:"#/components/parameters/SensorId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate33.errors = [{instancePath,schemaPath:"#/components/parameters/SensorId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate33.errors = [{instancePath,schemaPath:"#/components/parameters/SensorId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/components/parameters/SensorId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

const check_components_schemas_LogMessage = validate34;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "message")){
validate34.errors = [{instancePath,schemaPath:"#/components/schemas/LogMessage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined){
let data0 = data.message;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 1024){
validate34.errors = [{instancePath:instancePath+"/message",schemaPath:"#/components/schemas/LogMessage/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/message",schemaPath:"#/components/schemas/LogMessage/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/components/schemas/LogMessage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ServiceId_schema = validate35;
const pattern30 = new RegExp("^[a-z]*$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 12){
validate35.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceId/schema/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate35.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern30.test(data)){
validate35.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-z]*$"},message:"must match pattern \""+"^[a-z]*$"+"\""}];
return false;
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ServiceChange = validate36;

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.onBoot === undefined) && (missing0 = "onBoot")){
validate36.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceChange/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "onBoot")){
validate36.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.onBoot !== undefined){
if(typeof data.onBoot !== "boolean"){
validate36.errors = [{instancePath:instancePath+"/onBoot",schemaPath:"#/components/schemas/ServiceChange/properties/onBoot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ServiceActionId_schema = validate37;

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 10){
validate37.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceActionId/schema/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate37.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceActionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern30.test(data)){
validate37.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceActionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-z]*$"},message:"must match pattern \""+"^[a-z]*$"+"\""}];
return false;
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ServiceActionInput = validate38;

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "force")){
validate38.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.force !== undefined){
if(typeof data.force !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/force",schemaPath:"#/components/schemas/ServiceActionInput/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SshChange = validate39;
const pattern32 = new RegExp("^[a-zA-Z0-9.:@-]*$", "u");
const schema35 = {"type":"string","enum":["eth0","eth1","eth2","eth3","bond0","bond1","all"]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate40.errors = [{instancePath,schemaPath:"#/components/schemas/SshNetworkDevice/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data === "eth0") || (data === "eth1")) || (data === "eth2")) || (data === "eth3")) || (data === "bond0")) || (data === "bond1")) || (data === "all"))){
validate40.errors = [{instancePath,schemaPath:"#/components/schemas/SshNetworkDevice/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "cipherList") || (key0 === "isPasswordAuthenticationEnabled")) || (key0 === "isKeyAuthenticationEnabled")) || (key0 === "port")) || (key0 === "networkDevices"))){
validate39.errors = [{instancePath,schemaPath:"#/components/schemas/SshChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cipherList !== undefined){
let data0 = data.cipherList;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 1024){
validate39.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/SshChange/properties/cipherList/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate39.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/SshChange/properties/cipherList/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern32.test(data0)){
validate39.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/SshChange/properties/cipherList/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9.:@-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9.:@-]*$"+"\""}];
return false;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/SshChange/properties/cipherList/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPasswordAuthenticationEnabled !== undefined){
const _errs4 = errors;
if(typeof data.isPasswordAuthenticationEnabled !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/isPasswordAuthenticationEnabled",schemaPath:"#/components/schemas/SshChange/properties/isPasswordAuthenticationEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isKeyAuthenticationEnabled !== undefined){
const _errs6 = errors;
if(typeof data.isKeyAuthenticationEnabled !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/isKeyAuthenticationEnabled",schemaPath:"#/components/schemas/SshChange/properties/isKeyAuthenticationEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data3 = data.port;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate39.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SshChange/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate39.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SshChange/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data3 < 22 || isNaN(data3)){
validate39.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SshChange/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 22},message:"must be >= 22"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.networkDevices !== undefined){
let data4 = data.networkDevices;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 7){
validate39.errors = [{instancePath:instancePath+"/networkDevices",schemaPath:"#/components/schemas/SshChange/properties/networkDevices/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"}];
return false;
}
else {
if(data4.length < 1){
validate39.errors = [{instancePath:instancePath+"/networkDevices",schemaPath:"#/components/schemas/SshChange/properties/networkDevices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate40(data4[i0], {instancePath:instancePath+"/networkDevices/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/networkDevices",schemaPath:"#/components/schemas/SshChange/properties/networkDevices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
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
validate39.errors = [{instancePath,schemaPath:"#/components/schemas/SshChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

const check_components_schemas_WebServerChange = validate42;
const pattern33 = new RegExp("^[a-zA-Z0-9:_-]*$", "u");
const pattern34 = new RegExp("^[a-z0-9_]*$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "cipherList") || (key0 === "netDevice")) || (key0 === "port")) || (key0 === "maxFileSize"))){
validate42.errors = [{instancePath,schemaPath:"#/components/schemas/WebServerChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cipherList !== undefined){
let data0 = data.cipherList;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 1024){
validate42.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/WebServerChange/properties/cipherList/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate42.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/WebServerChange/properties/cipherList/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern33.test(data0)){
validate42.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/WebServerChange/properties/cipherList/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9:_-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9:_-]*$"+"\""}];
return false;
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/WebServerChange/properties/cipherList/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netDevice !== undefined){
let data1 = data.netDevice;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 8){
validate42.errors = [{instancePath:instancePath+"/netDevice",schemaPath:"#/components/schemas/WebServerChange/properties/netDevice/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate42.errors = [{instancePath:instancePath+"/netDevice",schemaPath:"#/components/schemas/WebServerChange/properties/netDevice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern34.test(data1)){
validate42.errors = [{instancePath:instancePath+"/netDevice",schemaPath:"#/components/schemas/WebServerChange/properties/netDevice/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]*$"},message:"must match pattern \""+"^[a-z0-9_]*$"+"\""}];
return false;
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/netDevice",schemaPath:"#/components/schemas/WebServerChange/properties/netDevice/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data2 = data.port;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate42.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerChange/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate42.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerChange/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate42.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerChange/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxFileSize !== undefined){
let data3 = data.maxFileSize;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate42.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerChange/properties/maxFileSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate42.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerChange/properties/maxFileSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate42.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerChange/properties/maxFileSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
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
else {
validate42.errors = [{instancePath,schemaPath:"#/components/schemas/WebServerChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

const check_components_schemas_BlocklistChange = validate43;

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "maxInfractionCount") || (key0 === "timeoutStart")) || (key0 === "timeoutMultiplier")) || (key0 === "severity"))){
validate43.errors = [{instancePath,schemaPath:"#/components/schemas/BlocklistChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.maxInfractionCount !== undefined){
let data0 = data.maxInfractionCount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate43.errors = [{instancePath:instancePath+"/maxInfractionCount",schemaPath:"#/components/schemas/BlocklistChange/properties/maxInfractionCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
validate43.errors = [{instancePath:instancePath+"/maxInfractionCount",schemaPath:"#/components/schemas/BlocklistChange/properties/maxInfractionCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate43.errors = [{instancePath:instancePath+"/maxInfractionCount",schemaPath:"#/components/schemas/BlocklistChange/properties/maxInfractionCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.timeoutStart !== undefined){
let data1 = data.timeoutStart;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate43.errors = [{instancePath:instancePath+"/timeoutStart",schemaPath:"#/components/schemas/BlocklistChange/properties/timeoutStart/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate43.errors = [{instancePath:instancePath+"/timeoutStart",schemaPath:"#/components/schemas/BlocklistChange/properties/timeoutStart/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate43.errors = [{instancePath:instancePath+"/timeoutStart",schemaPath:"#/components/schemas/BlocklistChange/properties/timeoutStart/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.timeoutMultiplier !== undefined){
let data2 = data.timeoutMultiplier;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate43.errors = [{instancePath:instancePath+"/timeoutMultiplier",schemaPath:"#/components/schemas/BlocklistChange/properties/timeoutMultiplier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate43.errors = [{instancePath:instancePath+"/timeoutMultiplier",schemaPath:"#/components/schemas/BlocklistChange/properties/timeoutMultiplier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/timeoutMultiplier",schemaPath:"#/components/schemas/BlocklistChange/properties/timeoutMultiplier/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data3 = data.severity;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate43.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/components/schemas/BlocklistChange/properties/severity/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate43.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/components/schemas/BlocklistChange/properties/severity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate43.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/components/schemas/BlocklistChange/properties/severity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
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
else {
validate43.errors = [{instancePath,schemaPath:"#/components/schemas/BlocklistChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const check_components_parameters_VerifyOnly_schema = validate44;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate44.errors = [{instancePath,schemaPath:"#/components/parameters/VerifyOnly/schema/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
validate44.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PackageFile = validate45;
const pattern35 = new RegExp("^[A-Za-z0-9/]*$", "u");
const pattern36 = new RegExp("^[a-zA-Z0-9_. -]*$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.authCode === undefined) && (missing0 = "authCode")) || ((data.file === undefined) && (missing0 = "file"))){
validate45.errors = [{instancePath,schemaPath:"#/components/schemas/PackageFile/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "authCode") || (key0 === "file")) || (key0 === "useDes3")) || (key0 === "useEvp"))){
validate45.errors = [{instancePath,schemaPath:"#/components/schemas/PackageFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.authCode !== undefined){
let data0 = data.authCode;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 16){
validate45.errors = [{instancePath:instancePath+"/authCode",schemaPath:"#/components/schemas/PackageFile/properties/authCode/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"}];
return false;
}
else {
if(func0(data0) < 16){
validate45.errors = [{instancePath:instancePath+"/authCode",schemaPath:"#/components/schemas/PackageFile/properties/authCode/minLength",keyword:"minLength",params:{limit: 16},message:"must NOT have fewer than 16 characters"}];
return false;
}
else {
if(!pattern35.test(data0)){
validate45.errors = [{instancePath:instancePath+"/authCode",schemaPath:"#/components/schemas/PackageFile/properties/authCode/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9/]*$"},message:"must match pattern \""+"^[A-Za-z0-9/]*$"+"\""}];
return false;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/authCode",schemaPath:"#/components/schemas/PackageFile/properties/authCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data1 = data.file;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 64){
validate45.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PackageFile/properties/file/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate45.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PackageFile/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern36.test(data1)){
validate45.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PackageFile/properties/file/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_. -]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_. -]*$"+"\""}];
return false;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PackageFile/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useDes3 !== undefined){
const _errs6 = errors;
if(typeof data.useDes3 !== "boolean"){
validate45.errors = [{instancePath:instancePath+"/useDes3",schemaPath:"#/components/schemas/PackageFile/properties/useDes3/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useEvp !== undefined){
const _errs8 = errors;
if(typeof data.useEvp !== "boolean"){
validate45.errors = [{instancePath:instancePath+"/useEvp",schemaPath:"#/components/schemas/PackageFile/properties/useEvp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate45.errors = [{instancePath,schemaPath:"#/components/schemas/PackageFile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UpgradeFile = validate46;

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate46.errors = [{instancePath,schemaPath:"#/components/schemas/UpgradeFile/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "file")){
validate46.errors = [{instancePath,schemaPath:"#/components/schemas/UpgradeFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate46.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/UpgradeFile/properties/file/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate46.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/UpgradeFile/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern36.test(data0)){
validate46.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/UpgradeFile/properties/file/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_. -]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_. -]*$"+"\""}];
return false;
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/UpgradeFile/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/components/schemas/UpgradeFile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UpgradeUpload = validate47;

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 65536){
validate47.errors = [{instancePath,schemaPath:"#/components/schemas/UpgradeUpload/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/components/schemas/UpgradeUpload/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

const check_components_parameters_UpgradeId_schema = validate48;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate48.errors = [{instancePath,schemaPath:"#/components/parameters/UpgradeId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate48.errors = [{instancePath,schemaPath:"#/components/parameters/UpgradeId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate48.errors = [{instancePath,schemaPath:"#/components/parameters/UpgradeId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/components/parameters/UpgradeId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}

const check_components_parameters_BackupId_schema = validate49;

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate49.errors = [{instancePath,schemaPath:"#/components/parameters/BackupId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate49.errors = [{instancePath,schemaPath:"#/components/parameters/BackupId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate49.errors = [{instancePath,schemaPath:"#/components/parameters/BackupId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/components/parameters/BackupId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Restoration = validate50;

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.service === undefined) && (missing0 = "service")){
validate50.errors = [{instancePath,schemaPath:"#/components/schemas/Restoration/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "service")){
validate50.errors = [{instancePath,schemaPath:"#/components/schemas/Restoration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.service !== undefined){
let data0 = data.service;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate50.errors = [{instancePath:instancePath+"/service",schemaPath:"#/components/schemas/Restoration/properties/service/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate50.errors = [{instancePath:instancePath+"/service",schemaPath:"#/components/schemas/Restoration/properties/service/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/service",schemaPath:"#/components/schemas/Restoration/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/components/schemas/Restoration/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ClusterCreation = validate51;
const schema46 = {"type":"object","additionalProperties":false,"required":["type","password"],"properties":{"type":{"type":"string","enum":["SO"]},"password":{"$ref":"#/components/schemas/PresentedPassword"}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(!(typeof data === "string")){
validate53.errors = [{instancePath,schemaPath:"#/components/schemas/PresentedPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.password === undefined) && (missing0 = "password"))){
validate52.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterAuthentication/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "password"))){
validate52.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterAuthentication/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate52.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ClusterAuthentication/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "SO")){
validate52.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ClusterAuthentication/properties/type/enum",keyword:"enum",params:{allowedValues: schema46.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs4 = errors;
if(!(validate53(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
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
validate52.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterAuthentication/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.authentication === undefined) && (missing0 = "authentication")) || ((data.clusterLabel === undefined) && (missing0 = "clusterLabel"))){
validate51.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "authentication") || (key0 === "clusterLabel"))){
validate51.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.authentication !== undefined){
let data0 = data.authentication;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1){
validate51.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/ClusterCreation/properties/authentication/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}];
return false;
}
else {
if(data0.length < 1){
validate51.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/ClusterCreation/properties/authentication/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate52(data0[i0], {instancePath:instancePath+"/authentication/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/ClusterCreation/properties/authentication/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clusterLabel !== undefined){
let data2 = data.clusterLabel;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func0(data2) > 64){
validate51.errors = [{instancePath:instancePath+"/clusterLabel",schemaPath:"#/components/schemas/ClusterCreation/properties/clusterLabel/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate51.errors = [{instancePath:instancePath+"/clusterLabel",schemaPath:"#/components/schemas/ClusterCreation/properties/clusterLabel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data2)){
validate51.errors = [{instancePath:instancePath+"/clusterLabel",schemaPath:"#/components/schemas/ClusterCreation/properties/clusterLabel/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/clusterLabel",schemaPath:"#/components/schemas/ClusterCreation/properties/clusterLabel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate51.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ClusterId_schema = validate56;

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate56.errors = [{instancePath,schemaPath:"#/components/parameters/ClusterId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate56.errors = [{instancePath,schemaPath:"#/components/parameters/ClusterId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate56.errors = [{instancePath,schemaPath:"#/components/parameters/ClusterId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/components/parameters/ClusterId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmInitialization = validate57;
const pattern43 = new RegExp("^([a-zA-Z0-9_!#$%'()*+,./:=? @\\[\\]^{}~-]*)$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 255){
validate58.errors = [{instancePath,schemaPath:"#/components/schemas/Password/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func0(data) < 8){
validate58.errors = [{instancePath,schemaPath:"#/components/schemas/Password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern43.test(data)){
validate58.errors = [{instancePath,schemaPath:"#/components/schemas/Password/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9_!#$%'()*+,./:=? @\\[\\]^{}~-]*)$"},message:"must match pattern \""+"^([a-zA-Z0-9_!#$%'()*+,./:=? @\\[\\]^{}~-]*)$"+"\""}];
return false;
}
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/components/schemas/Password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}

const pattern44 = new RegExp("^[^ &|<>`;\"\\\\][a-zA-Z0-9_ !@#$%^*=+\\[\\]{}()/:',.~?-]+$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 128){
validate60.errors = [{instancePath,schemaPath:"#/components/schemas/CloningDomain/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate60.errors = [{instancePath,schemaPath:"#/components/schemas/CloningDomain/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern44.test(data)){
validate60.errors = [{instancePath,schemaPath:"#/components/schemas/CloningDomain/pattern",keyword:"pattern",params:{pattern: "^[^ &|<>`;\"\\\\][a-zA-Z0-9_ !@#$%^*=+\\[\\]{}()/:',.~?-]+$"},message:"must match pattern \""+"^[^ &|<>`;\"\\\\][a-zA-Z0-9_ !@#$%^*=+\\[\\]{}()/:',.~?-]+$"+"\""}];
return false;
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/components/schemas/CloningDomain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}

const pattern45 = new RegExp("^(?:$|0|1)$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 1){
validate62.errors = [{instancePath,schemaPath:"#/components/schemas/PedSelector/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate62.errors = [{instancePath,schemaPath:"#/components/schemas/PedSelector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern45.test(data)){
validate62.errors = [{instancePath,schemaPath:"#/components/schemas/PedSelector/pattern",keyword:"pattern",params:{pattern: "^(?:$|0|1)$"},message:"must match pattern \""+"^(?:$|0|1)$"+"\""}];
return false;
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/components/schemas/PedSelector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.label === undefined) && (missing0 = "label")){
validate57.errors = [{instancePath,schemaPath:"#/components/schemas/HsmInitialization/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "label") || (key0 === "password")) || (key0 === "domain")) || (key0 === "defaultDomain")) || (key0 === "ped")) || (key0 === "pptFile"))){
validate57.errors = [{instancePath,schemaPath:"#/components/schemas/HsmInitialization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.label !== undefined){
let data0 = data.label;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 32){
validate57.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/HsmInitialization/properties/label/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate57.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/HsmInitialization/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern1.test(data0)){
validate57.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/HsmInitialization/properties/label/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_]*$"+"\""}];
return false;
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/HsmInitialization/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs4 = errors;
if(!(validate58(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
const _errs5 = errors;
if(!(validate60(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultDomain !== undefined){
const _errs6 = errors;
if(typeof data.defaultDomain !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/defaultDomain",schemaPath:"#/components/schemas/HsmInitialization/properties/defaultDomain/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs8 = errors;
if(!(validate62(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pptFile !== undefined){
let data5 = data.pptFile;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data5 === "string"){
if(func0(data5) > 64){
validate57.errors = [{instancePath:instancePath+"/pptFile",schemaPath:"#/components/schemas/HsmInitialization/properties/pptFile/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data5) < 1){
validate57.errors = [{instancePath:instancePath+"/pptFile",schemaPath:"#/components/schemas/HsmInitialization/properties/pptFile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern3.test(data5)){
validate57.errors = [{instancePath:instancePath+"/pptFile",schemaPath:"#/components/schemas/HsmInitialization/properties/pptFile/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9_-]|[a-zA-Z0-9_.-][a-zA-Z0-9_. -]*[a-zA-Z0-9_.-])$"},message:"must match pattern \""+"^([a-zA-Z0-9_-]|[a-zA-Z0-9_.-][a-zA-Z0-9_. -]*[a-zA-Z0-9_.-])$"+"\""}];
return false;
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/pptFile",schemaPath:"#/components/schemas/HsmInitialization/properties/pptFile/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
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
else {
validate57.errors = [{instancePath,schemaPath:"#/components/schemas/HsmInitialization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmLogin = validate64;

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "role") || (key0 === "password")) || (key0 === "ped")) || (key0 === "response"))){
validate64.errors = [{instancePath,schemaPath:"#/components/schemas/HsmLogin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if(typeof data.role !== "string"){
validate64.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/HsmLogin/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs4 = errors;
if(!(validate53(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs5 = errors;
if(!(validate62(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response !== undefined){
const _errs6 = errors;
if(typeof data.response !== "string"){
validate64.errors = [{instancePath:instancePath+"/response",schemaPath:"#/components/schemas/HsmLogin/properties/response/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
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
validate64.errors = [{instancePath,schemaPath:"#/components/schemas/HsmLogin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmActionInput = validate67;

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "randomUserString")){
validate67.errors = [{instancePath,schemaPath:"#/components/schemas/HsmActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.randomUserString !== undefined){
if(typeof data.randomUserString !== "string"){
validate67.errors = [{instancePath:instancePath+"/randomUserString",schemaPath:"#/components/schemas/HsmActionInput/properties/randomUserString/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/components/schemas/HsmActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}

const check_components_parameters_PolicyId_schema = validate68;

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate68.errors = [{instancePath,schemaPath:"#/components/parameters/PolicyId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate68.errors = [{instancePath,schemaPath:"#/components/parameters/PolicyId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate68.errors = [{instancePath,schemaPath:"#/components/parameters/PolicyId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/components/parameters/PolicyId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}

const check_components_parameters_CertificateType_schema = validate69;
const schema56 = {"type":"string","enum":["legacyKey","key","pkc"]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate69.errors = [{instancePath,schemaPath:"#/components/parameters/CertificateType/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "legacyKey") || (data === "key")) || (data === "pkc"))){
validate69.errors = [{instancePath,schemaPath:"#/components/parameters/CertificateType/schema/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate69.errors = vErrors;
return errors === 0;
}

const check_components_parameters_PedId_schema = validate70;

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate70.errors = [{instancePath,schemaPath:"#/components/parameters/PedId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate70.errors = [{instancePath,schemaPath:"#/components/parameters/PedId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate70.errors = [{instancePath,schemaPath:"#/components/parameters/PedId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/components/parameters/PedId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PedActionInput = validate71;

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "ipAddress") || (key0 === "ipPort"))){
validate71.errors = [{instancePath,schemaPath:"#/components/schemas/PedActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ipAddress !== undefined){
let data0 = data.ipAddress;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate71.errors = [{instancePath:instancePath+"/ipAddress",schemaPath:"#/components/schemas/PedActionInput/properties/ipAddress/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate71.errors = [{instancePath:instancePath+"/ipAddress",schemaPath:"#/components/schemas/PedActionInput/properties/ipAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/ipAddress",schemaPath:"#/components/schemas/PedActionInput/properties/ipAddress/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ipPort !== undefined){
let data1 = data.ipPort;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate71.errors = [{instancePath:instancePath+"/ipPort",schemaPath:"#/components/schemas/PedActionInput/properties/ipPort/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate71.errors = [{instancePath:instancePath+"/ipPort",schemaPath:"#/components/schemas/PedActionInput/properties/ipPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data1 < 80 || isNaN(data1)){
validate71.errors = [{instancePath:instancePath+"/ipPort",schemaPath:"#/components/schemas/PedActionInput/properties/ipPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 80},message:"must be >= 80"}];
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
else {
validate71.errors = [{instancePath,schemaPath:"#/components/schemas/PedActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}

const check_components_schemas_IndirectResponseOrder = validate72;

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.challenge === undefined) && (missing0 = "challenge")){
validate72.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectResponseOrder/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "challenge")){
validate72.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectResponseOrder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.challenge !== undefined){
let data0 = data.challenge;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 10240){
validate72.errors = [{instancePath:instancePath+"/challenge",schemaPath:"#/components/schemas/IndirectResponseOrder/properties/challenge/maxLength",keyword:"maxLength",params:{limit: 10240},message:"must NOT have more than 10240 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate72.errors = [{instancePath:instancePath+"/challenge",schemaPath:"#/components/schemas/IndirectResponseOrder/properties/challenge/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/challenge",schemaPath:"#/components/schemas/IndirectResponseOrder/properties/challenge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate72.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectResponseOrder/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}

const check_components_parameters_RoleId_schema = validate73;

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate73.errors = [{instancePath,schemaPath:"#/components/parameters/RoleId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate73.errors = [{instancePath,schemaPath:"#/components/parameters/RoleId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate73.errors = [{instancePath,schemaPath:"#/components/parameters/RoleId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/components/parameters/RoleId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmRolePasswordChange = validate74;

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.oldPassword === undefined) && (missing0 = "oldPassword")) || ((data.newPassword === undefined) && (missing0 = "newPassword"))){
validate74.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRolePasswordChange/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "oldPassword") || (key0 === "newPassword")) || (key0 === "changeSecret"))){
validate74.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRolePasswordChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.oldPassword !== undefined){
const _errs2 = errors;
if(!(validate53(data.oldPassword, {instancePath:instancePath+"/oldPassword",parentData:data,parentDataProperty:"oldPassword",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newPassword !== undefined){
const _errs3 = errors;
if(!(validate58(data.newPassword, {instancePath:instancePath+"/newPassword",parentData:data,parentDataProperty:"newPassword",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeSecret !== undefined){
const _errs4 = errors;
if(typeof data.changeSecret !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/changeSecret",schemaPath:"#/components/schemas/HsmRolePasswordChange/properties/changeSecret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
}
else {
validate74.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRolePasswordChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmRoleActionInput = validate77;

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "password") || (key0 === "defaultChallenge"))){
validate77.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRoleActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.password !== undefined){
const _errs2 = errors;
if(!(validate58(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultChallenge !== undefined){
const _errs3 = errors;
if(typeof data.defaultChallenge !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/defaultChallenge",schemaPath:"#/components/schemas/HsmRoleActionInput/properties/defaultChallenge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRoleActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionRoleInitialization = validate79;

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "password") || (key0 === "ped")) || (key0 === "defaultChallenge"))){
validate79.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRoleInitialization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.password !== undefined){
const _errs2 = errors;
if(!(validate58(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs3 = errors;
if(!(validate62(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultChallenge !== undefined){
const _errs5 = errors;
if(typeof data.defaultChallenge !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/defaultChallenge",schemaPath:"#/components/schemas/PartitionRoleInitialization/properties/defaultChallenge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
validate79.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRoleInitialization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionRolePasswordChange = validate82;

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.oldPassword === undefined) && (missing0 = "oldPassword")) || ((data.newPassword === undefined) && (missing0 = "newPassword"))){
validate82.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRolePasswordChange/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "oldPassword") || (key0 === "newPassword")) || (key0 === "changeSecret")) || (key0 === "changeChallenge"))){
validate82.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRolePasswordChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.oldPassword !== undefined){
const _errs2 = errors;
if(!(validate53(data.oldPassword, {instancePath:instancePath+"/oldPassword",parentData:data,parentDataProperty:"oldPassword",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newPassword !== undefined){
const _errs3 = errors;
if(!(validate58(data.newPassword, {instancePath:instancePath+"/newPassword",parentData:data,parentDataProperty:"newPassword",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeSecret !== undefined){
const _errs4 = errors;
if(typeof data.changeSecret !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/changeSecret",schemaPath:"#/components/schemas/PartitionRolePasswordChange/properties/changeSecret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeChallenge !== undefined){
const _errs6 = errors;
if(typeof data.changeChallenge !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/changeChallenge",schemaPath:"#/components/schemas/PartitionRolePasswordChange/properties/changeChallenge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
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
validate82.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRolePasswordChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionRoleActionInput = validate85;

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "password") || (key0 === "defaultChallenge"))){
validate85.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRoleActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.password !== undefined){
const _errs2 = errors;
if(!(validate58(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultChallenge !== undefined){
const _errs3 = errors;
if(typeof data.defaultChallenge !== "boolean"){
validate85.errors = [{instancePath:instancePath+"/defaultChallenge",schemaPath:"#/components/schemas/PartitionRoleActionInput/properties/defaultChallenge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRoleActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionCreation = validate87;
const schema66 = {"type":"object","additionalProperties":false,"required":["name","hasPso"],"properties":{"name":{"type":"string","minLength":1,"maxLength":32,"pattern":"^[a-zA-Z0-9 !@#$%^*()_=+{}\\[\\]:,./~-]*$"},"hasPso":{"type":"boolean"},"allStorageSpace":{"type":"boolean"},"size":{"type":"integer","format":"int64","minimum":0},"version":{"type":"integer","enum":[0,1]}}};
const pattern50 = new RegExp("^[a-zA-Z0-9 !@#$%^*()_=+{}\\[\\]:,./~-]*$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.hasPso === undefined) && (missing0 = "hasPso"))){
validate87.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "hasPso")) || (key0 === "allStorageSpace")) || (key0 === "size")) || (key0 === "version"))){
validate87.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 32){
validate87.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/PartitionCreation/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate87.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/PartitionCreation/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern50.test(data0)){
validate87.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/PartitionCreation/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9 !@#$%^*()_=+{}\\[\\]:,./~-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9 !@#$%^*()_=+{}\\[\\]:,./~-]*$"+"\""}];
return false;
}
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/PartitionCreation/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hasPso !== undefined){
const _errs4 = errors;
if(typeof data.hasPso !== "boolean"){
validate87.errors = [{instancePath:instancePath+"/hasPso",schemaPath:"#/components/schemas/PartitionCreation/properties/hasPso/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allStorageSpace !== undefined){
const _errs6 = errors;
if(typeof data.allStorageSpace !== "boolean"){
validate87.errors = [{instancePath:instancePath+"/allStorageSpace",schemaPath:"#/components/schemas/PartitionCreation/properties/allStorageSpace/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate87.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/PartitionCreation/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate87.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/PartitionCreation/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data4 = data.version;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate87.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/PartitionCreation/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(!((data4 === 0) || (data4 === 1))){
validate87.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/PartitionCreation/properties/version/enum",keyword:"enum",params:{allowedValues: schema66.properties.version.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
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
else {
validate87.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionInitialization = validate88;
const pattern51 = new RegExp("^[a-zA-Z0-9 !@#$%^*()_=+{}\\[\\]:,./~'-]*$", "u");

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "label") || (key0 === "password")) || (key0 === "domain")) || (key0 === "defaultDomain")) || (key0 === "ped")) || (key0 === "domainLabel"))){
validate88.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionInitialization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.label !== undefined){
let data0 = data.label;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 32){
validate88.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/PartitionInitialization/properties/label/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate88.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/PartitionInitialization/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern51.test(data0)){
validate88.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/PartitionInitialization/properties/label/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9 !@#$%^*()_=+{}\\[\\]:,./~'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9 !@#$%^*()_=+{}\\[\\]:,./~'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/PartitionInitialization/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs4 = errors;
if(!(validate58(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
const _errs5 = errors;
if(!(validate60(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultDomain !== undefined){
const _errs6 = errors;
if(typeof data.defaultDomain !== "boolean"){
validate88.errors = [{instancePath:instancePath+"/defaultDomain",schemaPath:"#/components/schemas/PartitionInitialization/properties/defaultDomain/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs8 = errors;
if(!(validate62(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domainLabel !== undefined){
const _errs9 = errors;
if(typeof data.domainLabel !== "string"){
validate88.errors = [{instancePath:instancePath+"/domainLabel",schemaPath:"#/components/schemas/PartitionInitialization/properties/domainLabel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
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
else {
validate88.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionInitialization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionLogin = validate92;

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "password")) || (key0 === "ped"))){
validate92.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionLogin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if(typeof data.role !== "string"){
validate92.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/PartitionLogin/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs4 = errors;
if(!(validate53(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs5 = errors;
if(!(validate62(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
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
validate92.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionLogin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PolicyTemplateFile = validate95;

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate95.errors = [{instancePath,schemaPath:"#/components/schemas/PolicyTemplateFile/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "file")){
validate95.errors = [{instancePath,schemaPath:"#/components/schemas/PolicyTemplateFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate95.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PolicyTemplateFile/properties/file/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate95.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PolicyTemplateFile/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern36.test(data0)){
validate95.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PolicyTemplateFile/properties/file/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_. -]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_. -]*$"+"\""}];
return false;
}
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PolicyTemplateFile/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/components/schemas/PolicyTemplateFile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}

const check_components_schemas_StcSettings = validate96;

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.activationTimeout === undefined) && (missing0 = "activationTimeout")) || ((data.rekeyThreshold === undefined) && (missing0 = "rekeyThreshold"))) || ((data.replayWindow === undefined) && (missing0 = "replayWindow"))){
validate96.errors = [{instancePath,schemaPath:"#/components/schemas/StcSettings/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "activationTimeout") || (key0 === "rekeyThreshold")) || (key0 === "replayWindow"))){
validate96.errors = [{instancePath,schemaPath:"#/components/schemas/StcSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.activationTimeout !== undefined){
let data0 = data.activationTimeout;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate96.errors = [{instancePath:instancePath+"/activationTimeout",schemaPath:"#/components/schemas/StcSettings/properties/activationTimeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 240 || isNaN(data0)){
validate96.errors = [{instancePath:instancePath+"/activationTimeout",schemaPath:"#/components/schemas/StcSettings/properties/activationTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate96.errors = [{instancePath:instancePath+"/activationTimeout",schemaPath:"#/components/schemas/StcSettings/properties/activationTimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.rekeyThreshold !== undefined){
let data1 = data.rekeyThreshold;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate96.errors = [{instancePath:instancePath+"/rekeyThreshold",schemaPath:"#/components/schemas/StcSettings/properties/rekeyThreshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2000 || isNaN(data1)){
validate96.errors = [{instancePath:instancePath+"/rekeyThreshold",schemaPath:"#/components/schemas/StcSettings/properties/rekeyThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate96.errors = [{instancePath:instancePath+"/rekeyThreshold",schemaPath:"#/components/schemas/StcSettings/properties/rekeyThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.replayWindow !== undefined){
let data2 = data.replayWindow;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate96.errors = [{instancePath:instancePath+"/replayWindow",schemaPath:"#/components/schemas/StcSettings/properties/replayWindow/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate96.errors = [{instancePath:instancePath+"/replayWindow",schemaPath:"#/components/schemas/StcSettings/properties/replayWindow/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data2 < 100 || isNaN(data2)){
validate96.errors = [{instancePath:instancePath+"/replayWindow",schemaPath:"#/components/schemas/StcSettings/properties/replayWindow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
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
validate96.errors = [{instancePath,schemaPath:"#/components/schemas/StcSettings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}

const check_components_schemas_StcClientRegistration = validate97;
const pattern53 = new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.identity === undefined) && (missing0 = "identity")) || ((data.label === undefined) && (missing0 = "label"))){
validate97.errors = [{instancePath,schemaPath:"#/components/schemas/StcClientRegistration/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "identity") || (key0 === "label"))){
validate97.errors = [{instancePath,schemaPath:"#/components/schemas/StcClientRegistration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.identity !== undefined){
let data0 = data.identity;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 10240){
validate97.errors = [{instancePath:instancePath+"/identity",schemaPath:"#/components/schemas/StcClientRegistration/properties/identity/maxLength",keyword:"maxLength",params:{limit: 10240},message:"must NOT have more than 10240 characters"}];
return false;
}
else {
if(func0(data0) < 4){
validate97.errors = [{instancePath:instancePath+"/identity",schemaPath:"#/components/schemas/StcClientRegistration/properties/identity/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern53.test(data0)){
validate97.errors = [{instancePath:instancePath+"/identity",schemaPath:"#/components/schemas/StcClientRegistration/properties/identity/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""}];
return false;
}
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/identity",schemaPath:"#/components/schemas/StcClientRegistration/properties/identity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
let data1 = data.label;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 64){
validate97.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/StcClientRegistration/properties/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate97.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/StcClientRegistration/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/StcClientRegistration/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate97.errors = [{instancePath,schemaPath:"#/components/schemas/StcClientRegistration/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}

const check_components_parameters_StcClientId_schema = validate98;

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate98.errors = [{instancePath,schemaPath:"#/components/parameters/StcClientId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate98.errors = [{instancePath,schemaPath:"#/components/parameters/StcClientId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate98.errors = [{instancePath,schemaPath:"#/components/parameters/StcClientId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate98.errors = [{instancePath,schemaPath:"#/components/parameters/StcClientId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}

const check_components_schemas_IndirectChallengeOrder = validate99;

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.certificate === undefined) && (missing0 = "certificate"))){
validate99.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallengeOrder/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "certificate")) || (key0 === "ped"))){
validate99.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallengeOrder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
let data0 = data.role;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 32){
validate99.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/role/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate99.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
let data1 = data.certificate;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 10240){
validate99.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 10240},message:"must NOT have more than 10240 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate99.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/certificate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs6 = errors;
if(!(validate62(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
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
validate99.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallengeOrder/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ChallengeId_schema = validate101;

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate101.errors = [{instancePath,schemaPath:"#/components/parameters/ChallengeId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate101.errors = [{instancePath,schemaPath:"#/components/parameters/ChallengeId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate101.errors = [{instancePath,schemaPath:"#/components/parameters/ChallengeId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate101.errors = [{instancePath,schemaPath:"#/components/parameters/ChallengeId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ObjectId_schema = validate102;

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate102.errors = [{instancePath,schemaPath:"#/components/parameters/ObjectId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate102.errors = [{instancePath,schemaPath:"#/components/parameters/ObjectId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate102.errors = [{instancePath,schemaPath:"#/components/parameters/ObjectId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/components/parameters/ObjectId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ObjectActionInput = validate103;

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ids === undefined) && (missing0 = "ids")){
validate103.errors = [{instancePath,schemaPath:"#/components/schemas/ObjectActionInput/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "ids"))){
validate103.errors = [{instancePath,schemaPath:"#/components/schemas/ObjectActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate103.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ObjectActionInput/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate103.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ObjectActionInput/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ObjectActionInput/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ids !== undefined){
let data1 = data.ids;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate103.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/components/schemas/ObjectActionInput/properties/ids/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 32){
validate103.errors = [{instancePath:instancePath+"/ids/" + i0,schemaPath:"#/components/schemas/ObjectActionInput/properties/ids/items/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate103.errors = [{instancePath:instancePath+"/ids/" + i0,schemaPath:"#/components/schemas/ObjectActionInput/properties/ids/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/ids/" + i0,schemaPath:"#/components/schemas/ObjectActionInput/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/components/schemas/ObjectActionInput/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate103.errors = [{instancePath,schemaPath:"#/components/schemas/ObjectActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}

const check_components_parameters_SmkId_schema = validate104;

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate104.errors = [{instancePath,schemaPath:"#/components/parameters/SmkId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate104.errors = [{instancePath,schemaPath:"#/components/parameters/SmkId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate104.errors = [{instancePath,schemaPath:"#/components/parameters/SmkId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate104.errors = [{instancePath,schemaPath:"#/components/parameters/SmkId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NetworkChange = validate105;

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "hostname")){
validate105.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hostname !== undefined){
let data0 = data.hostname;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate105.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/NetworkChange/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate105.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/NetworkChange/properties/hostname/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern8.test(data0)){
validate105.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/NetworkChange/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?$"},message:"must match pattern \""+"^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?$"+"\""}];
return false;
}
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/NetworkChange/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}

const check_components_parameters_NetworkActionId_schema = validate106;

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate106.errors = [{instancePath,schemaPath:"#/components/parameters/NetworkActionId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate106.errors = [{instancePath,schemaPath:"#/components/parameters/NetworkActionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate106.errors = [{instancePath,schemaPath:"#/components/parameters/NetworkActionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate106.errors = [{instancePath,schemaPath:"#/components/parameters/NetworkActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PingInput = validate107;
const pattern60 = new RegExp("^[a-zA-Z0-9.:_-]+$", "u");

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.address === undefined) && (missing0 = "address")){
validate107.errors = [{instancePath,schemaPath:"#/components/schemas/PingInput/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "address")){
validate107.errors = [{instancePath,schemaPath:"#/components/schemas/PingInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate107.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/PingInput/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate107.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/PingInput/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern60.test(data0)){
validate107.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/PingInput/properties/address/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9.:_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9.:_-]+$"+"\""}];
return false;
}
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/PingInput/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/components/schemas/PingInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}

const check_components_parameters_DeviceId_schema = validate108;

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate108.errors = [{instancePath,schemaPath:"#/components/parameters/DeviceId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate108.errors = [{instancePath,schemaPath:"#/components/parameters/DeviceId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate108.errors = [{instancePath,schemaPath:"#/components/parameters/DeviceId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate108.errors = [{instancePath,schemaPath:"#/components/parameters/DeviceId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ConfigurableDeviceId_schema = validate109;
const schema82 = {"type":"string","enum":["eth0","eth1","eth2","eth3","bond0","bond1"]};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate109.errors = [{instancePath,schemaPath:"#/components/parameters/ConfigurableDeviceId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data === "eth0") || (data === "eth1")) || (data === "eth2")) || (data === "eth3")) || (data === "bond0")) || (data === "bond1"))){
validate109.errors = [{instancePath,schemaPath:"#/components/parameters/ConfigurableDeviceId/schema/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate109.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Ip4Configuration = validate110;
const schema83 = {"type":"object","additionalProperties":false,"required":["ip","mask","gateway"],"properties":{"ip":{"type":"string","maxLength":15,"pattern":"^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$"},"mask":{"type":"integer","minimum":1,"maximum":32},"gateway":{"type":"string","maxLength":15,"pattern":"^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$"},"mode":{"type":"string","enum":["active-backup","broadcast","lacp"]}}};
const pattern62 = new RegExp("^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$", "u");

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ip === undefined) && (missing0 = "ip")) || ((data.mask === undefined) && (missing0 = "mask"))) || ((data.gateway === undefined) && (missing0 = "gateway"))){
validate110.errors = [{instancePath,schemaPath:"#/components/schemas/Ip4Configuration/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "ip") || (key0 === "mask")) || (key0 === "gateway")) || (key0 === "mode"))){
validate110.errors = [{instancePath,schemaPath:"#/components/schemas/Ip4Configuration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ip !== undefined){
let data0 = data.ip;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 15){
validate110.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/Ip4Configuration/properties/ip/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"}];
return false;
}
else {
if(!pattern62.test(data0)){
validate110.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/Ip4Configuration/properties/ip/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$"},message:"must match pattern \""+"^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$"+"\""}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/Ip4Configuration/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mask !== undefined){
let data1 = data.mask;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate110.errors = [{instancePath:instancePath+"/mask",schemaPath:"#/components/schemas/Ip4Configuration/properties/mask/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 32 || isNaN(data1)){
validate110.errors = [{instancePath:instancePath+"/mask",schemaPath:"#/components/schemas/Ip4Configuration/properties/mask/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate110.errors = [{instancePath:instancePath+"/mask",schemaPath:"#/components/schemas/Ip4Configuration/properties/mask/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.gateway !== undefined){
let data2 = data.gateway;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 15){
validate110.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/components/schemas/Ip4Configuration/properties/gateway/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"}];
return false;
}
else {
if(!pattern62.test(data2)){
validate110.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/components/schemas/Ip4Configuration/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$"},message:"must match pattern \""+"^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$"+"\""}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/components/schemas/Ip4Configuration/properties/gateway/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data3 = data.mode;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate110.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/Ip4Configuration/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "active-backup") || (data3 === "broadcast")) || (data3 === "lacp"))){
validate110.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/Ip4Configuration/properties/mode/enum",keyword:"enum",params:{allowedValues: schema83.properties.mode.enum},message:"must be equal to one of the allowed values"}];
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
validate110.errors = [{instancePath,schemaPath:"#/components/schemas/Ip4Configuration/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}

const check_components_parameters_BondActionId_schema = validate111;

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate111.errors = [{instancePath,schemaPath:"#/components/parameters/BondActionId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate111.errors = [{instancePath,schemaPath:"#/components/parameters/BondActionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate111.errors = [{instancePath,schemaPath:"#/components/parameters/BondActionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate111.errors = [{instancePath,schemaPath:"#/components/parameters/BondActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}

const check_components_schemas_BondActionInput = validate112;

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "keepRoutes")){
validate112.errors = [{instancePath,schemaPath:"#/components/schemas/BondActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.keepRoutes !== undefined){
if(typeof data.keepRoutes !== "boolean"){
validate112.errors = [{instancePath:instancePath+"/keepRoutes",schemaPath:"#/components/schemas/BondActionInput/properties/keepRoutes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/components/schemas/BondActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}

const check_components_parameters_MeasurementDuration_schema = validate113;
const pattern65 = new RegExp("^[1-9][0-9]*$", "u");

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 5){
validate113.errors = [{instancePath,schemaPath:"#/components/parameters/MeasurementDuration/schema/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate113.errors = [{instancePath,schemaPath:"#/components/parameters/MeasurementDuration/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern65.test(data)){
validate113.errors = [{instancePath,schemaPath:"#/components/parameters/MeasurementDuration/schema/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""}];
return false;
}
}
}
}
else {
validate113.errors = [{instancePath,schemaPath:"#/components/parameters/MeasurementDuration/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ClassId_schema = validate114;
const pattern66 = new RegExp("^[a-zA-Z0-9:=@_]*$", "u");

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate114.errors = [{instancePath,schemaPath:"#/components/parameters/ClassId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate114.errors = [{instancePath,schemaPath:"#/components/parameters/ClassId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern66.test(data)){
validate114.errors = [{instancePath,schemaPath:"#/components/parameters/ClassId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9:=@_]*$"},message:"must match pattern \""+"^[a-zA-Z0-9:=@_]*$"+"\""}];
return false;
}
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/components/parameters/ClassId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}

const check_components_schemas_TrafficClassInput = validate115;

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.minBandwidth === undefined) && (missing0 = "minBandwidth")){
validate115.errors = [{instancePath,schemaPath:"#/components/schemas/TrafficClassInput/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "minBandwidth") || (key0 === "maxBandwidth"))){
validate115.errors = [{instancePath,schemaPath:"#/components/schemas/TrafficClassInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.minBandwidth !== undefined){
let data0 = data.minBandwidth;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate115.errors = [{instancePath:instancePath+"/minBandwidth",schemaPath:"#/components/schemas/TrafficClassInput/properties/minBandwidth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
validate115.errors = [{instancePath:instancePath+"/minBandwidth",schemaPath:"#/components/schemas/TrafficClassInput/properties/minBandwidth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate115.errors = [{instancePath:instancePath+"/minBandwidth",schemaPath:"#/components/schemas/TrafficClassInput/properties/minBandwidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.maxBandwidth !== undefined){
let data1 = data.maxBandwidth;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate115.errors = [{instancePath:instancePath+"/maxBandwidth",schemaPath:"#/components/schemas/TrafficClassInput/properties/maxBandwidth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate115.errors = [{instancePath:instancePath+"/maxBandwidth",schemaPath:"#/components/schemas/TrafficClassInput/properties/maxBandwidth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate115.errors = [{instancePath:instancePath+"/maxBandwidth",schemaPath:"#/components/schemas/TrafficClassInput/properties/maxBandwidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate115.errors = [{instancePath,schemaPath:"#/components/schemas/TrafficClassInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}

const check_components_parameters_RouteId_schema = validate116;
const pattern67 = new RegExp("^[a-zA-Z0-9_:.]+$", "u");

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate116.errors = [{instancePath,schemaPath:"#/components/parameters/RouteId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate116.errors = [{instancePath,schemaPath:"#/components/parameters/RouteId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern67.test(data)){
validate116.errors = [{instancePath,schemaPath:"#/components/parameters/RouteId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_:.]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_:.]+$"+"\""}];
return false;
}
}
}
}
else {
validate116.errors = [{instancePath,schemaPath:"#/components/parameters/RouteId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}

const check_components_schemas_RouteDescription = validate117;
const schema90 = {"type":"object","additionalProperties":false,"required":["routeType","destination"],"properties":{"routeType":{"type":"string","enum":["host","network"]},"destination":{"type":"string","minLength":7,"maxLength":39,"pattern":"^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|([a-fA-F0-9]{1,4}:){1,7}[a-fA-F0-9]{1,4})$"},"netmask":{"type":"string","maxLength":15,"pattern":"^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|[0-9]{1,2}|1[01][0-9]|12[0-8])$"},"gateway":{"type":"string","minLength":7,"maxLength":39,"pattern":"^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|([a-fA-F0-9]{1,4}:){1,7}[a-fA-F0-9]{1,4})$"}}};
const pattern68 = new RegExp("^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|([a-fA-F0-9]{1,4}:){1,7}[a-fA-F0-9]{1,4})$", "u");
const pattern69 = new RegExp("^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|[0-9]{1,2}|1[01][0-9]|12[0-8])$", "u");

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.routeType === undefined) && (missing0 = "routeType")) || ((data.destination === undefined) && (missing0 = "destination"))){
validate117.errors = [{instancePath,schemaPath:"#/components/schemas/RouteDescription/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "routeType") || (key0 === "destination")) || (key0 === "netmask")) || (key0 === "gateway"))){
validate117.errors = [{instancePath,schemaPath:"#/components/schemas/RouteDescription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.routeType !== undefined){
let data0 = data.routeType;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate117.errors = [{instancePath:instancePath+"/routeType",schemaPath:"#/components/schemas/RouteDescription/properties/routeType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "host") || (data0 === "network"))){
validate117.errors = [{instancePath:instancePath+"/routeType",schemaPath:"#/components/schemas/RouteDescription/properties/routeType/enum",keyword:"enum",params:{allowedValues: schema90.properties.routeType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.destination !== undefined){
let data1 = data.destination;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 39){
validate117.errors = [{instancePath:instancePath+"/destination",schemaPath:"#/components/schemas/RouteDescription/properties/destination/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"}];
return false;
}
else {
if(func0(data1) < 7){
validate117.errors = [{instancePath:instancePath+"/destination",schemaPath:"#/components/schemas/RouteDescription/properties/destination/minLength",keyword:"minLength",params:{limit: 7},message:"must NOT have fewer than 7 characters"}];
return false;
}
else {
if(!pattern68.test(data1)){
validate117.errors = [{instancePath:instancePath+"/destination",schemaPath:"#/components/schemas/RouteDescription/properties/destination/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|([a-fA-F0-9]{1,4}:){1,7}[a-fA-F0-9]{1,4})$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|([a-fA-F0-9]{1,4}:){1,7}[a-fA-F0-9]{1,4})$"+"\""}];
return false;
}
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/destination",schemaPath:"#/components/schemas/RouteDescription/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netmask !== undefined){
let data2 = data.netmask;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 15){
validate117.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/components/schemas/RouteDescription/properties/netmask/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"}];
return false;
}
else {
if(!pattern69.test(data2)){
validate117.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/components/schemas/RouteDescription/properties/netmask/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|[0-9]{1,2}|1[01][0-9]|12[0-8])$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|[0-9]{1,2}|1[01][0-9]|12[0-8])$"+"\""}];
return false;
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/components/schemas/RouteDescription/properties/netmask/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined){
let data3 = data.gateway;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 39){
validate117.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/components/schemas/RouteDescription/properties/gateway/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"}];
return false;
}
else {
if(func0(data3) < 7){
validate117.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/components/schemas/RouteDescription/properties/gateway/minLength",keyword:"minLength",params:{limit: 7},message:"must NOT have fewer than 7 characters"}];
return false;
}
else {
if(!pattern68.test(data3)){
validate117.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/components/schemas/RouteDescription/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|([a-fA-F0-9]{1,4}:){1,7}[a-fA-F0-9]{1,4})$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|([a-fA-F0-9]{1,4}:){1,7}[a-fA-F0-9]{1,4})$"+"\""}];
return false;
}
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/components/schemas/RouteDescription/properties/gateway/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate117.errors = [{instancePath,schemaPath:"#/components/schemas/RouteDescription/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}

const check_components_parameters_MeasurementActionId_schema = validate118;

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate118.errors = [{instancePath,schemaPath:"#/components/parameters/MeasurementActionId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate118.errors = [{instancePath,schemaPath:"#/components/parameters/MeasurementActionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate118.errors = [{instancePath,schemaPath:"#/components/parameters/MeasurementActionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate118.errors = [{instancePath,schemaPath:"#/components/parameters/MeasurementActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}

const check_components_schemas_MeasurementActionInput = validate119;

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "interval")){
validate119.errors = [{instancePath,schemaPath:"#/components/schemas/MeasurementActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.interval !== undefined){
let data0 = data.interval;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate119.errors = [{instancePath:instancePath+"/interval",schemaPath:"#/components/schemas/MeasurementActionInput/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
validate119.errors = [{instancePath:instancePath+"/interval",schemaPath:"#/components/schemas/MeasurementActionInput/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate119.errors = [{instancePath:instancePath+"/interval",schemaPath:"#/components/schemas/MeasurementActionInput/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
else {
validate119.errors = [{instancePath,schemaPath:"#/components/schemas/MeasurementActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}

const check_components_schemas_TimeSetting = validate120;
const pattern72 = new RegExp("^[0-9]{2}:[0-9]{2}:[0-9]{2}$", "u");
const pattern73 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern74 = new RegExp("^[a-zA-Z0-9_+/-]*$", "u");

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.time === undefined) && (missing0 = "time")) || ((data.date === undefined) && (missing0 = "date"))){
validate120.errors = [{instancePath,schemaPath:"#/components/schemas/TimeSetting/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "time") || (key0 === "date")) || (key0 === "timeZone"))){
validate120.errors = [{instancePath,schemaPath:"#/components/schemas/TimeSetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.time !== undefined){
let data0 = data.time;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 8){
validate120.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TimeSetting/properties/time/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"}];
return false;
}
else {
if(!pattern72.test(data0)){
validate120.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TimeSetting/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}:[0-9]{2}:[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{2}:[0-9]{2}:[0-9]{2}$"+"\""}];
return false;
}
}
}
else {
validate120.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TimeSetting/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
let data1 = data.date;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 10){
validate120.errors = [{instancePath:instancePath+"/date",schemaPath:"#/components/schemas/TimeSetting/properties/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"}];
return false;
}
else {
if(!pattern73.test(data1)){
validate120.errors = [{instancePath:instancePath+"/date",schemaPath:"#/components/schemas/TimeSetting/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""}];
return false;
}
}
}
else {
validate120.errors = [{instancePath:instancePath+"/date",schemaPath:"#/components/schemas/TimeSetting/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeZone !== undefined){
let data2 = data.timeZone;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 64){
validate120.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeSetting/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate120.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeSetting/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern74.test(data2)){
validate120.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeSetting/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_+/-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_+/-]*$"+"\""}];
return false;
}
}
}
}
else {
validate120.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeSetting/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
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
validate120.errors = [{instancePath,schemaPath:"#/components/schemas/TimeSetting/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}

const check_components_schemas_TimeChange = validate121;

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "time") || (key0 === "date")) || (key0 === "timeZone"))){
validate121.errors = [{instancePath,schemaPath:"#/components/schemas/TimeChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.time !== undefined){
let data0 = data.time;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 8){
validate121.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TimeChange/properties/time/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"}];
return false;
}
else {
if(!pattern72.test(data0)){
validate121.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TimeChange/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}:[0-9]{2}:[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{2}:[0-9]{2}:[0-9]{2}$"+"\""}];
return false;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TimeChange/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
let data1 = data.date;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 10){
validate121.errors = [{instancePath:instancePath+"/date",schemaPath:"#/components/schemas/TimeChange/properties/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"}];
return false;
}
else {
if(!pattern73.test(data1)){
validate121.errors = [{instancePath:instancePath+"/date",schemaPath:"#/components/schemas/TimeChange/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""}];
return false;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/date",schemaPath:"#/components/schemas/TimeChange/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeZone !== undefined){
let data2 = data.timeZone;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 64){
validate121.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeChange/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate121.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeChange/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern74.test(data2)){
validate121.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeChange/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_+/-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_+/-]*$"+"\""}];
return false;
}
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeChange/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate121.errors = [{instancePath,schemaPath:"#/components/schemas/TimeChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtpServerCreation = validate122;
const pattern78 = new RegExp("^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$", "u");

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.address === undefined) && (missing0 = "address")){
validate122.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServerCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "address") || (key0 === "isBurstEnabled")) || (key0 === "isInitialBurstEnabled")) || (key0 === "keyId")) || (key0 === "nts")) || (key0 === "isPreferredServer")) || (key0 === "protocolVersion")) || (key0 === "port"))){
validate122.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServerCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate122.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/NtpServerCreation/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate122.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/NtpServerCreation/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern78.test(data0)){
validate122.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/NtpServerCreation/properties/address/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"+"\""}];
return false;
}
}
}
}
else {
validate122.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/NtpServerCreation/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isBurstEnabled !== undefined){
const _errs4 = errors;
if(typeof data.isBurstEnabled !== "boolean"){
validate122.errors = [{instancePath:instancePath+"/isBurstEnabled",schemaPath:"#/components/schemas/NtpServerCreation/properties/isBurstEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isInitialBurstEnabled !== undefined){
const _errs6 = errors;
if(typeof data.isInitialBurstEnabled !== "boolean"){
validate122.errors = [{instancePath:instancePath+"/isInitialBurstEnabled",schemaPath:"#/components/schemas/NtpServerCreation/properties/isInitialBurstEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyId !== undefined){
let data3 = data.keyId;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate122.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpServerCreation/properties/keyId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate122.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpServerCreation/properties/keyId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate122.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpServerCreation/properties/keyId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nts !== undefined){
const _errs10 = errors;
if(typeof data.nts !== "boolean"){
validate122.errors = [{instancePath:instancePath+"/nts",schemaPath:"#/components/schemas/NtpServerCreation/properties/nts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPreferredServer !== undefined){
const _errs12 = errors;
if(typeof data.isPreferredServer !== "boolean"){
validate122.errors = [{instancePath:instancePath+"/isPreferredServer",schemaPath:"#/components/schemas/NtpServerCreation/properties/isPreferredServer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocolVersion !== undefined){
let data6 = data.protocolVersion;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate122.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpServerCreation/properties/protocolVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4 || isNaN(data6)){
validate122.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpServerCreation/properties/protocolVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"}];
return false;
}
else {
if(data6 < 3 || isNaN(data6)){
validate122.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpServerCreation/properties/protocolVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data7 = data.port;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate122.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/NtpServerCreation/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 65535 || isNaN(data7)){
validate122.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/NtpServerCreation/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate122.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/NtpServerCreation/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
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
}
else {
validate122.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServerCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ServerId_schema = validate123;
const pattern79 = new RegExp("^[a-zA-Z0-9.:-]*$", "u");

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate123.errors = [{instancePath,schemaPath:"#/components/parameters/ServerId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate123.errors = [{instancePath,schemaPath:"#/components/parameters/ServerId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern79.test(data)){
validate123.errors = [{instancePath,schemaPath:"#/components/parameters/ServerId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9.:-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9.:-]*$"+"\""}];
return false;
}
}
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/components/parameters/ServerId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtpServerSettings = validate124;

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.protocolVersion === undefined) && (missing0 = "protocolVersion")) || ((data.isBurstEnabled === undefined) && (missing0 = "isBurstEnabled"))) || ((data.isInitialBurstEnabled === undefined) && (missing0 = "isInitialBurstEnabled"))) || ((data.isPreferredServer === undefined) && (missing0 = "isPreferredServer"))){
validate124.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServerSettings/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "keyId") || (key0 === "protocolVersion")) || (key0 === "isBurstEnabled")) || (key0 === "isInitialBurstEnabled")) || (key0 === "isPreferredServer")) || (key0 === "nts")) || (key0 === "port"))){
validate124.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServerSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.keyId !== undefined){
let data0 = data.keyId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate124.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpServerSettings/properties/keyId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
validate124.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpServerSettings/properties/keyId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate124.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpServerSettings/properties/keyId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.protocolVersion !== undefined){
let data1 = data.protocolVersion;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate124.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpServerSettings/properties/protocolVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4 || isNaN(data1)){
validate124.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpServerSettings/properties/protocolVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"}];
return false;
}
else {
if(data1 < 3 || isNaN(data1)){
validate124.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpServerSettings/properties/protocolVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"}];
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
if(data.isBurstEnabled !== undefined){
const _errs6 = errors;
if(typeof data.isBurstEnabled !== "boolean"){
validate124.errors = [{instancePath:instancePath+"/isBurstEnabled",schemaPath:"#/components/schemas/NtpServerSettings/properties/isBurstEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isInitialBurstEnabled !== undefined){
const _errs8 = errors;
if(typeof data.isInitialBurstEnabled !== "boolean"){
validate124.errors = [{instancePath:instancePath+"/isInitialBurstEnabled",schemaPath:"#/components/schemas/NtpServerSettings/properties/isInitialBurstEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPreferredServer !== undefined){
const _errs10 = errors;
if(typeof data.isPreferredServer !== "boolean"){
validate124.errors = [{instancePath:instancePath+"/isPreferredServer",schemaPath:"#/components/schemas/NtpServerSettings/properties/isPreferredServer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nts !== undefined){
const _errs12 = errors;
if(typeof data.nts !== "boolean"){
validate124.errors = [{instancePath:instancePath+"/nts",schemaPath:"#/components/schemas/NtpServerSettings/properties/nts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data6 = data.port;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate124.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/NtpServerSettings/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
validate124.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/NtpServerSettings/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate124.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/NtpServerSettings/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
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
validate124.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServerSettings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}

const check_components_parameters_NtpActionId_schema = validate125;

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate125.errors = [{instancePath,schemaPath:"#/components/parameters/NtpActionId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate125.errors = [{instancePath,schemaPath:"#/components/parameters/NtpActionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate125.errors = [{instancePath,schemaPath:"#/components/parameters/NtpActionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate125.errors = [{instancePath,schemaPath:"#/components/parameters/NtpActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtpActionInput = validate126;
const pattern81 = new RegExp("^([a-zA-Z0-9.\\[\\]_:-]*)$", "u");

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "server") || (key0 === "nts")) || (key0 === "keyId")) || (key0 === "protocolVersion"))){
validate126.errors = [{instancePath,schemaPath:"#/components/schemas/NtpActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.server !== undefined){
let data0 = data.server;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 128){
validate126.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/NtpActionInput/properties/server/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate126.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/NtpActionInput/properties/server/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern81.test(data0)){
validate126.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/NtpActionInput/properties/server/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9.\\[\\]_:-]*)$"},message:"must match pattern \""+"^([a-zA-Z0-9.\\[\\]_:-]*)$"+"\""}];
return false;
}
}
}
}
else {
validate126.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/NtpActionInput/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nts !== undefined){
const _errs4 = errors;
if(typeof data.nts !== "boolean"){
validate126.errors = [{instancePath:instancePath+"/nts",schemaPath:"#/components/schemas/NtpActionInput/properties/nts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyId !== undefined){
let data2 = data.keyId;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate126.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpActionInput/properties/keyId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate126.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpActionInput/properties/keyId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate126.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpActionInput/properties/keyId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocolVersion !== undefined){
let data3 = data.protocolVersion;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate126.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpActionInput/properties/protocolVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4 || isNaN(data3)){
validate126.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpActionInput/properties/protocolVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"}];
return false;
}
else {
if(data3 < 3 || isNaN(data3)){
validate126.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpActionInput/properties/protocolVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"}];
return false;
}
}
}
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
else {
validate126.errors = [{instancePath,schemaPath:"#/components/schemas/NtpActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}

const check_components_parameters_LogId_schema = validate127;

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate127.errors = [{instancePath,schemaPath:"#/components/parameters/LogId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate127.errors = [{instancePath,schemaPath:"#/components/parameters/LogId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate127.errors = [{instancePath,schemaPath:"#/components/parameters/LogId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate127.errors = [{instancePath,schemaPath:"#/components/parameters/LogId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}

const check_components_schemas_RemoteHostCreation = validate128;
const schema101 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z0-9.:-]*$"},"protocol":{"type":"string","enum":["tcp","udp"]},"port":{"type":"integer","minimum":0,"maximum":65535},"mode":{"type":"string","minLength":1,"maxLength":16,"pattern":"^[a-z]*$"},"name":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z0-9.:*-]*$"},"tls":{"type":"boolean"}}};
const pattern85 = new RegExp("^[a-zA-Z0-9.:*-]*$", "u");

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.address === undefined) && (missing0 = "address")){
validate128.errors = [{instancePath,schemaPath:"#/components/schemas/RemoteHostCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "address") || (key0 === "protocol")) || (key0 === "port")) || (key0 === "mode")) || (key0 === "name")) || (key0 === "tls"))){
validate128.errors = [{instancePath,schemaPath:"#/components/schemas/RemoteHostCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate128.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/RemoteHostCreation/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate128.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/RemoteHostCreation/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern79.test(data0)){
validate128.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/RemoteHostCreation/properties/address/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9.:-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9.:-]*$"+"\""}];
return false;
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/RemoteHostCreation/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol !== undefined){
let data1 = data.protocol;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate128.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/components/schemas/RemoteHostCreation/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "tcp") || (data1 === "udp"))){
validate128.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/components/schemas/RemoteHostCreation/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema101.properties.protocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data2 = data.port;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate128.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/RemoteHostCreation/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate128.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/RemoteHostCreation/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate128.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/RemoteHostCreation/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data3 = data.mode;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 16){
validate128.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/RemoteHostCreation/properties/mode/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"}];
return false;
}
else {
if(func0(data3) < 1){
validate128.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/RemoteHostCreation/properties/mode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern30.test(data3)){
validate128.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/RemoteHostCreation/properties/mode/pattern",keyword:"pattern",params:{pattern: "^[a-z]*$"},message:"must match pattern \""+"^[a-z]*$"+"\""}];
return false;
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/RemoteHostCreation/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data4 = data.name;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func0(data4) > 64){
validate128.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RemoteHostCreation/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data4) < 1){
validate128.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RemoteHostCreation/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern85.test(data4)){
validate128.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RemoteHostCreation/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9.:*-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9.:*-]*$"+"\""}];
return false;
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RemoteHostCreation/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tls !== undefined){
const _errs12 = errors;
if(typeof data.tls !== "boolean"){
validate128.errors = [{instancePath:instancePath+"/tls",schemaPath:"#/components/schemas/RemoteHostCreation/properties/tls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
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
else {
validate128.errors = [{instancePath,schemaPath:"#/components/schemas/RemoteHostCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SyslogCa = validate129;

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "certificate") || (key0 === "file"))){
validate129.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogCa/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.certificate !== undefined){
let data0 = data.certificate;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 8192){
validate129.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/SyslogCa/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"}];
return false;
}
else {
if(func0(data0) < 8){
validate129.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/SyslogCa/properties/certificate/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/SyslogCa/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data1 = data.file;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 64){
validate129.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/SyslogCa/properties/file/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate129.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/SyslogCa/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern36.test(data1)){
validate129.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/SyslogCa/properties/file/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_. -]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_. -]*$"+"\""}];
return false;
}
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/SyslogCa/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate129.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogCa/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SyslogCertificateFile = validate130;

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate130.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogCertificateFile/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "file")){
validate130.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogCertificateFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate130.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/SyslogCertificateFile/properties/file/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate130.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/SyslogCertificateFile/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern36.test(data0)){
validate130.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/SyslogCertificateFile/properties/file/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_. -]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_. -]*$"+"\""}];
return false;
}
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/SyslogCertificateFile/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogCertificateFile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SyslogCertificateText = validate131;

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 65536){
validate131.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogCertificateText/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogCertificateText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SelfSignedCertificate = validate132;
const schema105 = {"type":"object","additionalProperties":false,"properties":{"cn":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z0-9 '()+,./:=?-]*$"},"startDate":{"type":"string","maxLength":10,"pattern":"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]$"},"days":{"type":"integer","minimum":1,"maximum":3653},"country":{"type":"string","minLength":2,"maxLength":2,"pattern":"^[A-Z]{2}$"},"state":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z][a-zA-Z0-9_]{0,63}$"},"location":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z][a-zA-Z0-9_.-]{0,63}$"},"organization":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z][a-zA-Z0-9_]{0,63}$"},"orgunit":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-zA-Z][a-zA-Z0-9_]{0,63}$"},"email":{"type":"string","minLength":3,"maxLength":128,"pattern":"^\\w+[._]?\\w*@\\w+(\\.\\w+)+$"},"subjectAltName":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1,"maxLength":255}}}};
const pattern88 = new RegExp("^[a-zA-Z0-9 '()+,./:=?-]*$", "u");
const pattern89 = new RegExp("^[0-9]{4}-[0-1][0-9]-[0-3][0-9]$", "u");
const pattern90 = new RegExp("^[A-Z]{2}$", "u");
const pattern91 = new RegExp("^[a-zA-Z][a-zA-Z0-9_]{0,63}$", "u");
const pattern92 = new RegExp("^[a-zA-Z][a-zA-Z0-9_.-]{0,63}$", "u");
const pattern95 = new RegExp("^\\w+[._]?\\w*@\\w+(\\.\\w+)+$", "u");

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func25.call(schema105.properties, key0))){
validate132.errors = [{instancePath,schemaPath:"#/components/schemas/SelfSignedCertificate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cn !== undefined){
let data0 = data.cn;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate132.errors = [{instancePath:instancePath+"/cn",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/cn/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate132.errors = [{instancePath:instancePath+"/cn",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/cn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern88.test(data0)){
validate132.errors = [{instancePath:instancePath+"/cn",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/cn/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9 '()+,./:=?-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9 '()+,./:=?-]*$"+"\""}];
return false;
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/cn",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/cn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startDate !== undefined){
let data1 = data.startDate;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 10){
validate132.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/startDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"}];
return false;
}
else {
if(!pattern89.test(data1)){
validate132.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/startDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-1][0-9]-[0-3][0-9]$"},message:"must match pattern \""+"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]$"+"\""}];
return false;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.days !== undefined){
let data2 = data.days;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate132.errors = [{instancePath:instancePath+"/days",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3653 || isNaN(data2)){
validate132.errors = [{instancePath:instancePath+"/days",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3653},message:"must be <= 3653"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate132.errors = [{instancePath:instancePath+"/days",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data3 = data.country;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 2){
validate132.errors = [{instancePath:instancePath+"/country",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/country/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"}];
return false;
}
else {
if(func0(data3) < 2){
validate132.errors = [{instancePath:instancePath+"/country",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/country/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"}];
return false;
}
else {
if(!pattern90.test(data3)){
validate132.errors = [{instancePath:instancePath+"/country",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/country",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data4 = data.state;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func0(data4) > 64){
validate132.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/state/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data4) < 1){
validate132.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/state/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern91.test(data4)){
validate132.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/state/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z][a-zA-Z0-9_]{0,63}$"+"\""}];
return false;
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
let data5 = data.location;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func0(data5) > 64){
validate132.errors = [{instancePath:instancePath+"/location",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/location/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data5) < 1){
validate132.errors = [{instancePath:instancePath+"/location",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/location/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern92.test(data5)){
validate132.errors = [{instancePath:instancePath+"/location",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/location/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z][a-zA-Z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z][a-zA-Z0-9_.-]{0,63}$"+"\""}];
return false;
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/location",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data6 = data.organization;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func0(data6) > 64){
validate132.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/organization/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data6) < 1){
validate132.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/organization/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern91.test(data6)){
validate132.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/organization/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z][a-zA-Z0-9_]{0,63}$"+"\""}];
return false;
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orgunit !== undefined){
let data7 = data.orgunit;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func0(data7) > 64){
validate132.errors = [{instancePath:instancePath+"/orgunit",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/orgunit/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data7) < 1){
validate132.errors = [{instancePath:instancePath+"/orgunit",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/orgunit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern91.test(data7)){
validate132.errors = [{instancePath:instancePath+"/orgunit",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/orgunit/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z][a-zA-Z0-9_]{0,63}$"+"\""}];
return false;
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/orgunit",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/orgunit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data8 = data.email;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func0(data8) > 128){
validate132.errors = [{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/email/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data8) < 3){
validate132.errors = [{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern95.test(data8)){
validate132.errors = [{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/email/pattern",keyword:"pattern",params:{pattern: "^\\w+[._]?\\w*@\\w+(\\.\\w+)+$"},message:"must match pattern \""+"^\\w+[._]?\\w*@\\w+(\\.\\w+)+$"+"\""}];
return false;
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subjectAltName !== undefined){
let data9 = data.subjectAltName;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
if(data9.length > 16){
validate132.errors = [{instancePath:instancePath+"/subjectAltName",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/subjectAltName/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(func0(data10) > 255){
validate132.errors = [{instancePath:instancePath+"/subjectAltName/" + i0,schemaPath:"#/components/schemas/SelfSignedCertificate/properties/subjectAltName/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func0(data10) < 1){
validate132.errors = [{instancePath:instancePath+"/subjectAltName/" + i0,schemaPath:"#/components/schemas/SelfSignedCertificate/properties/subjectAltName/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/subjectAltName/" + i0,schemaPath:"#/components/schemas/SelfSignedCertificate/properties/subjectAltName/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs22 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/subjectAltName",schemaPath:"#/components/schemas/SelfSignedCertificate/properties/subjectAltName/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
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
}
}
else {
validate132.errors = [{instancePath,schemaPath:"#/components/schemas/SelfSignedCertificate/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpTrapCreation = validate133;
const schema106 = {"type":"object","additionalProperties":false,"required":["address","securityName","engineId","authenticationPassword","authenticationProtocol","privacyPassword","privacyProtocol","trapType"],"properties":{"address":{"type":"string","minLength":1,"maxLength":64,"pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},"securityName":{"type":"string","minLength":1,"maxLength":31,"pattern":"^[a-zA-Z0-9_-]*$"},"engineId":{"type":"string","minLength":10,"maxLength":64,"pattern":"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"},"authenticationPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"authenticationProtocol":{"type":"string","enum":["SHA"]},"privacyPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"privacyProtocol":{"type":"string","enum":["AES"]},"trapType":{"type":"string","enum":["trap","inform"]}}};
const pattern97 = new RegExp("^[a-zA-Z0-9_-]*$", "u");
const pattern98 = new RegExp("^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$", "u");
const pattern99 = new RegExp("^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$", "u");

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.address === undefined) && (missing0 = "address")) || ((data.securityName === undefined) && (missing0 = "securityName"))) || ((data.engineId === undefined) && (missing0 = "engineId"))) || ((data.authenticationPassword === undefined) && (missing0 = "authenticationPassword"))) || ((data.authenticationProtocol === undefined) && (missing0 = "authenticationProtocol"))) || ((data.privacyPassword === undefined) && (missing0 = "privacyPassword"))) || ((data.privacyProtocol === undefined) && (missing0 = "privacyProtocol"))) || ((data.trapType === undefined) && (missing0 = "trapType"))){
validate133.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "address") || (key0 === "securityName")) || (key0 === "engineId")) || (key0 === "authenticationPassword")) || (key0 === "authenticationProtocol")) || (key0 === "privacyPassword")) || (key0 === "privacyProtocol")) || (key0 === "trapType"))){
validate133.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate133.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate133.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern78.test(data0)){
validate133.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/address/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"+"\""}];
return false;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securityName !== undefined){
let data1 = data.securityName;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 31){
validate133.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/securityName/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate133.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/securityName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern97.test(data1)){
validate133.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/securityName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]*$"+"\""}];
return false;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/securityName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engineId !== undefined){
let data2 = data.engineId;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 64){
validate133.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/engineId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data2) < 10){
validate133.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/engineId/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
else {
if(!pattern98.test(data2)){
validate133.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/engineId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"},message:"must match pattern \""+"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"+"\""}];
return false;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/engineId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticationPassword !== undefined){
let data3 = data.authenticationPassword;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 128){
validate133.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/authenticationPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data3) < 8){
validate133.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/authenticationPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern99.test(data3)){
validate133.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/authenticationPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/authenticationPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticationProtocol !== undefined){
let data4 = data.authenticationProtocol;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate133.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data4 === "SHA")){
validate133.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/authenticationProtocol/enum",keyword:"enum",params:{allowedValues: schema106.properties.authenticationProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyPassword !== undefined){
let data5 = data.privacyPassword;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(func0(data5) > 128){
validate133.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/privacyPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data5) < 8){
validate133.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/privacyPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern99.test(data5)){
validate133.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/privacyPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/privacyPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyProtocol !== undefined){
let data6 = data.privacyProtocol;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate133.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/privacyProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data6 === "AES")){
validate133.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/privacyProtocol/enum",keyword:"enum",params:{allowedValues: schema106.properties.privacyProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trapType !== undefined){
let data7 = data.trapType;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate133.errors = [{instancePath:instancePath+"/trapType",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/trapType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data7 === "trap") || (data7 === "inform"))){
validate133.errors = [{instancePath:instancePath+"/trapType",schemaPath:"#/components/schemas/SnmpTrapCreation/properties/trapType/enum",keyword:"enum",params:{allowedValues: schema106.properties.trapType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs16 === errors;
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
}
else {
validate133.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpTrapTest = validate134;
const schema107 = {"type":"object","additionalProperties":false,"required":["logFacility","logLevel","process","message"],"properties":{"logFacility":{"type":"string","enum":["kern","user","daemon","auth","syslog","authpriv","cron","local0","local1","local2","local3","local4","local5","local6","local7"]},"logLevel":{"type":"string","enum":["emergency","alert","critical","crit","error","err","warning","warn","notice","info","debug"]},"process":{"type":"string","minLength":1,"maxLength":32,"pattern":"^[a-zA-Z0-9_]+$"},"message":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!<>#%,:=@~?'-]*$"},"pid":{"type":"boolean"}}};
const pattern101 = new RegExp("^[a-zA-Z0-9_]+$", "u");
const pattern102 = new RegExp("^[a-zA-Z0-9_ $()\\[\\]{}*+./^!<>#%,:=@~?'-]*$", "u");

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.logFacility === undefined) && (missing0 = "logFacility")) || ((data.logLevel === undefined) && (missing0 = "logLevel"))) || ((data.process === undefined) && (missing0 = "process"))) || ((data.message === undefined) && (missing0 = "message"))){
validate134.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapTest/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "logFacility") || (key0 === "logLevel")) || (key0 === "process")) || (key0 === "message")) || (key0 === "pid"))){
validate134.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapTest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.logFacility !== undefined){
let data0 = data.logFacility;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate134.errors = [{instancePath:instancePath+"/logFacility",schemaPath:"#/components/schemas/SnmpTrapTest/properties/logFacility/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((data0 === "kern") || (data0 === "user")) || (data0 === "daemon")) || (data0 === "auth")) || (data0 === "syslog")) || (data0 === "authpriv")) || (data0 === "cron")) || (data0 === "local0")) || (data0 === "local1")) || (data0 === "local2")) || (data0 === "local3")) || (data0 === "local4")) || (data0 === "local5")) || (data0 === "local6")) || (data0 === "local7"))){
validate134.errors = [{instancePath:instancePath+"/logFacility",schemaPath:"#/components/schemas/SnmpTrapTest/properties/logFacility/enum",keyword:"enum",params:{allowedValues: schema107.properties.logFacility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logLevel !== undefined){
let data1 = data.logLevel;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate134.errors = [{instancePath:instancePath+"/logLevel",schemaPath:"#/components/schemas/SnmpTrapTest/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data1 === "emergency") || (data1 === "alert")) || (data1 === "critical")) || (data1 === "crit")) || (data1 === "error")) || (data1 === "err")) || (data1 === "warning")) || (data1 === "warn")) || (data1 === "notice")) || (data1 === "info")) || (data1 === "debug"))){
validate134.errors = [{instancePath:instancePath+"/logLevel",schemaPath:"#/components/schemas/SnmpTrapTest/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema107.properties.logLevel.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.process !== undefined){
let data2 = data.process;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 32){
validate134.errors = [{instancePath:instancePath+"/process",schemaPath:"#/components/schemas/SnmpTrapTest/properties/process/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate134.errors = [{instancePath:instancePath+"/process",schemaPath:"#/components/schemas/SnmpTrapTest/properties/process/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern101.test(data2)){
validate134.errors = [{instancePath:instancePath+"/process",schemaPath:"#/components/schemas/SnmpTrapTest/properties/process/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_]+$"+"\""}];
return false;
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/process",schemaPath:"#/components/schemas/SnmpTrapTest/properties/process/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data3 = data.message;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 128){
validate134.errors = [{instancePath:instancePath+"/message",schemaPath:"#/components/schemas/SnmpTrapTest/properties/message/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data3) < 1){
validate134.errors = [{instancePath:instancePath+"/message",schemaPath:"#/components/schemas/SnmpTrapTest/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern102.test(data3)){
validate134.errors = [{instancePath:instancePath+"/message",schemaPath:"#/components/schemas/SnmpTrapTest/properties/message/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!<>#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!<>#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/message",schemaPath:"#/components/schemas/SnmpTrapTest/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pid !== undefined){
const _errs10 = errors;
if(typeof data.pid !== "boolean"){
validate134.errors = [{instancePath:instancePath+"/pid",schemaPath:"#/components/schemas/SnmpTrapTest/properties/pid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
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
else {
validate134.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapTest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}

const check_components_parameters_SnmpTrapActionId_schema = validate135;

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate135.errors = [{instancePath,schemaPath:"#/components/parameters/SnmpTrapActionId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate135.errors = [{instancePath,schemaPath:"#/components/parameters/SnmpTrapActionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate135.errors = [{instancePath,schemaPath:"#/components/parameters/SnmpTrapActionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate135.errors = [{instancePath,schemaPath:"#/components/parameters/SnmpTrapActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}

const check_components_parameters_TrapId_schema = validate136;

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate136.errors = [{instancePath,schemaPath:"#/components/parameters/TrapId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate136.errors = [{instancePath,schemaPath:"#/components/parameters/TrapId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern78.test(data)){
validate136.errors = [{instancePath,schemaPath:"#/components/parameters/TrapId/schema/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"+"\""}];
return false;
}
}
}
}
else {
validate136.errors = [{instancePath,schemaPath:"#/components/parameters/TrapId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpUserCreation = validate137;
const schema110 = {"type":"object","additionalProperties":false,"required":["securityName","authenticationPassword","privacyPassword"],"properties":{"securityName":{"type":"string","minLength":4,"maxLength":31,"pattern":"^[a-zA-Z0-9_-]*$"},"authenticationPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"authenticationProtocol":{"type":"string","enum":["SHA"]},"privacyPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"privacyProtocol":{"type":"string","enum":["AES"]}}};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.securityName === undefined) && (missing0 = "securityName")) || ((data.authenticationPassword === undefined) && (missing0 = "authenticationPassword"))) || ((data.privacyPassword === undefined) && (missing0 = "privacyPassword"))){
validate137.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpUserCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "securityName") || (key0 === "authenticationPassword")) || (key0 === "authenticationProtocol")) || (key0 === "privacyPassword")) || (key0 === "privacyProtocol"))){
validate137.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpUserCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.securityName !== undefined){
let data0 = data.securityName;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 31){
validate137.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpUserCreation/properties/securityName/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters"}];
return false;
}
else {
if(func0(data0) < 4){
validate137.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpUserCreation/properties/securityName/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern97.test(data0)){
validate137.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpUserCreation/properties/securityName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]*$"+"\""}];
return false;
}
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpUserCreation/properties/securityName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticationPassword !== undefined){
let data1 = data.authenticationPassword;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 128){
validate137.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/authenticationPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data1) < 8){
validate137.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/authenticationPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern99.test(data1)){
validate137.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/authenticationPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/authenticationPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticationProtocol !== undefined){
let data2 = data.authenticationProtocol;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate137.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpUserCreation/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "SHA")){
validate137.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpUserCreation/properties/authenticationProtocol/enum",keyword:"enum",params:{allowedValues: schema110.properties.authenticationProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyPassword !== undefined){
let data3 = data.privacyPassword;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 128){
validate137.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/privacyPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data3) < 8){
validate137.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/privacyPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern99.test(data3)){
validate137.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/privacyPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/privacyPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyProtocol !== undefined){
let data4 = data.privacyProtocol;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate137.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpUserCreation/properties/privacyProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data4 === "AES")){
validate137.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpUserCreation/properties/privacyProtocol/enum",keyword:"enum",params:{allowedValues: schema110.properties.privacyProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
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
else {
validate137.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpUserCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}

const check_components_parameters_SnmpUserId_schema = validate138;

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 31){
validate138.errors = [{instancePath,schemaPath:"#/components/parameters/SnmpUserId/schema/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate138.errors = [{instancePath,schemaPath:"#/components/parameters/SnmpUserId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern97.test(data)){
validate138.errors = [{instancePath,schemaPath:"#/components/parameters/SnmpUserId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]*$"+"\""}];
return false;
}
}
}
}
else {
validate138.errors = [{instancePath,schemaPath:"#/components/parameters/SnmpUserId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpNotificationCreation = validate139;
const schema112 = {"type":"object","additionalProperties":false,"required":["address","port","authenticationPassword","privacyPassword","type"],"properties":{"address":{"type":"string","minLength":1,"maxLength":64,"pattern":"^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|([a-fA-F0-9]{1,4}:){1,7}[a-fA-F0-9]{1,4})$"},"port":{"type":"integer","minimum":0,"maximum":65535},"authenticationPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"authenticationProtocol":{"type":"string","enum":["SHA"]},"privacyPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"privacyProtocol":{"type":"string","enum":["AES"]},"type":{"type":"string","enum":["trap","inform"]},"engineId":{"type":"string","minLength":10,"maxLength":64,"pattern":"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"}}};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.address === undefined) && (missing0 = "address")) || ((data.port === undefined) && (missing0 = "port"))) || ((data.authenticationPassword === undefined) && (missing0 = "authenticationPassword"))) || ((data.privacyPassword === undefined) && (missing0 = "privacyPassword"))) || ((data.type === undefined) && (missing0 = "type"))){
validate139.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpNotificationCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "address") || (key0 === "port")) || (key0 === "authenticationPassword")) || (key0 === "authenticationProtocol")) || (key0 === "privacyPassword")) || (key0 === "privacyProtocol")) || (key0 === "type")) || (key0 === "engineId"))){
validate139.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpNotificationCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate139.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate139.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern68.test(data0)){
validate139.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/address/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|([a-fA-F0-9]{1,4}:){1,7}[a-fA-F0-9]{1,4})$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|([a-fA-F0-9]{1,4}:){1,7}[a-fA-F0-9]{1,4})$"+"\""}];
return false;
}
}
}
}
else {
validate139.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data1 = data.port;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate139.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate139.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate139.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.authenticationPassword !== undefined){
let data2 = data.authenticationPassword;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 128){
validate139.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/authenticationPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data2) < 8){
validate139.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/authenticationPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern99.test(data2)){
validate139.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/authenticationPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate139.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/authenticationPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticationProtocol !== undefined){
let data3 = data.authenticationProtocol;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate139.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data3 === "SHA")){
validate139.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/authenticationProtocol/enum",keyword:"enum",params:{allowedValues: schema112.properties.authenticationProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyPassword !== undefined){
let data4 = data.privacyPassword;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(func0(data4) > 128){
validate139.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/privacyPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data4) < 8){
validate139.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/privacyPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern99.test(data4)){
validate139.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/privacyPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate139.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/privacyPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyProtocol !== undefined){
let data5 = data.privacyProtocol;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate139.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/privacyProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data5 === "AES")){
validate139.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/privacyProtocol/enum",keyword:"enum",params:{allowedValues: schema112.properties.privacyProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data6 = data.type;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate139.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "trap") || (data6 === "inform"))){
validate139.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/type/enum",keyword:"enum",params:{allowedValues: schema112.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engineId !== undefined){
let data7 = data.engineId;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func0(data7) > 64){
validate139.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/engineId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data7) < 10){
validate139.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/engineId/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
else {
if(!pattern98.test(data7)){
validate139.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/engineId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"},message:"must match pattern \""+"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"+"\""}];
return false;
}
}
}
}
else {
validate139.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/engineId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
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
}
else {
validate139.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpNotificationCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}

const check_components_parameters_NotificationId_schema = validate140;

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate140.errors = [{instancePath,schemaPath:"#/components/parameters/NotificationId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate140.errors = [{instancePath,schemaPath:"#/components/parameters/NotificationId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern79.test(data)){
validate140.errors = [{instancePath,schemaPath:"#/components/parameters/NotificationId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9.:-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9.:-]*$"+"\""}];
return false;
}
}
}
}
else {
validate140.errors = [{instancePath,schemaPath:"#/components/parameters/NotificationId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpNotificationChange = validate141;
const schema114 = {"type":"object","additionalProperties":false,"properties":{"engineId":{"type":"string","minLength":10,"maxLength":64,"pattern":"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"},"authenticationPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"authenticationProtocol":{"type":"string","enum":["SHA"]},"privacyPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"privacyProtocol":{"type":"string","enum":["AES"]},"type":{"type":"string","enum":["trap","inform"]}}};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "engineId") || (key0 === "authenticationPassword")) || (key0 === "authenticationProtocol")) || (key0 === "privacyPassword")) || (key0 === "privacyProtocol")) || (key0 === "type"))){
validate141.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpNotificationChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.engineId !== undefined){
let data0 = data.engineId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate141.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/engineId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 10){
validate141.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/engineId/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
else {
if(!pattern98.test(data0)){
validate141.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/engineId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"},message:"must match pattern \""+"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"+"\""}];
return false;
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/engineId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticationPassword !== undefined){
let data1 = data.authenticationPassword;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 128){
validate141.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/authenticationPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data1) < 8){
validate141.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/authenticationPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern99.test(data1)){
validate141.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/authenticationPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/authenticationPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticationProtocol !== undefined){
let data2 = data.authenticationProtocol;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate141.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "SHA")){
validate141.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/authenticationProtocol/enum",keyword:"enum",params:{allowedValues: schema114.properties.authenticationProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyPassword !== undefined){
let data3 = data.privacyPassword;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 128){
validate141.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/privacyPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data3) < 8){
validate141.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/privacyPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern99.test(data3)){
validate141.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/privacyPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/privacyPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyProtocol !== undefined){
let data4 = data.privacyProtocol;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate141.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/privacyProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data4 === "AES")){
validate141.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/privacyProtocol/enum",keyword:"enum",params:{allowedValues: schema114.properties.privacyProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data5 = data.type;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate141.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "trap") || (data5 === "inform"))){
validate141.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SnmpNotificationChange/properties/type/enum",keyword:"enum",params:{allowedValues: schema114.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
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
else {
validate141.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpNotificationChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserCreation = validate142;
const pattern117 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_.-]{0,31}$", "u");
const pattern118 = new RegExp("^([a-zA-Z][a-zA-Z0-9_ -]{0,31})?$", "u");

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate143.errors = [{instancePath,schemaPath:"#/components/schemas/FullName/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern118.test(data)){
validate143.errors = [{instancePath,schemaPath:"#/components/schemas/FullName/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z][a-zA-Z0-9_ -]{0,31})?$"},message:"must match pattern \""+"^([a-zA-Z][a-zA-Z0-9_ -]{0,31})?$"+"\""}];
return false;
}
}
}
else {
validate143.errors = [{instancePath,schemaPath:"#/components/schemas/FullName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 254){
validate145.errors = [{instancePath,schemaPath:"#/components/schemas/Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
}
else {
validate145.errors = [{instancePath,schemaPath:"#/components/schemas/Email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate147.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate147.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data)){
validate147.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_]{1,64}$"},message:"must match pattern \""+"^[a-zA-Z0-9_]{1,64}$"+"\""}];
return false;
}
}
}
}
else {
validate147.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}

const pattern120 = new RegExp("^[a-zA-Z0-9_ $()*+./^\\[\\]{}!#%,:=@~&|;<>`?'\"-]*$", "u");

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 255){
validate149.errors = [{instancePath,schemaPath:"#/components/schemas/UserPassword/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func0(data) < 8){
validate149.errors = [{instancePath,schemaPath:"#/components/schemas/UserPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern120.test(data)){
validate149.errors = [{instancePath,schemaPath:"#/components/schemas/UserPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()*+./^\\[\\]{}!#%,:=@~&|;<>`?'\"-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()*+./^\\[\\]{}!#%,:=@~&|;<>`?'\"-]*$"+"\""}];
return false;
}
}
}
}
else {
validate149.errors = [{instancePath,schemaPath:"#/components/schemas/UserPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
validate149.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.userId === undefined) && (missing0 = "userId")) || ((data.password === undefined) && (missing0 = "password"))){
validate142.errors = [{instancePath,schemaPath:"#/components/schemas/UserCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "userId") || (key0 === "fullName")) || (key0 === "email")) || (key0 === "role")) || (key0 === "password"))){
validate142.errors = [{instancePath,schemaPath:"#/components/schemas/UserCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userId !== undefined){
let data0 = data.userId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 32){
validate142.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserCreation/properties/userId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate142.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserCreation/properties/userId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern117.test(data0)){
validate142.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserCreation/properties/userId/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_.-]{0,31}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_.-]{0,31}$"+"\""}];
return false;
}
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserCreation/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullName !== undefined){
const _errs4 = errors;
if(!(validate143(data.fullName, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs5 = errors;
if(!(validate145(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs6 = errors;
if(!(validate147(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs7 = errors;
if(!(validate149(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
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
else {
validate142.errors = [{instancePath,schemaPath:"#/components/schemas/UserCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}

const check_components_parameters_UserId_schema = validate151;
const pattern121 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_.-]*$", "u");

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate151.errors = [{instancePath,schemaPath:"#/components/parameters/UserId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate151.errors = [{instancePath,schemaPath:"#/components/parameters/UserId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern121.test(data)){
validate151.errors = [{instancePath,schemaPath:"#/components/parameters/UserId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate151.errors = [{instancePath,schemaPath:"#/components/parameters/UserId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserReplacement = validate152;

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.fullName === undefined) && (missing0 = "fullName"))){
validate152.errors = [{instancePath,schemaPath:"#/components/schemas/UserReplacement/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "fullName")) || (key0 === "email"))){
validate152.errors = [{instancePath,schemaPath:"#/components/schemas/UserReplacement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if(!(validate147(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullName !== undefined){
const _errs3 = errors;
if(!(validate143(data.fullName, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs4 = errors;
if(!(validate145(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
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
}
else {
validate152.errors = [{instancePath,schemaPath:"#/components/schemas/UserReplacement/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserChange = validate156;

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "fullName")) || (key0 === "email"))){
validate156.errors = [{instancePath,schemaPath:"#/components/schemas/UserChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if(!(validate147(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullName !== undefined){
const _errs3 = errors;
if(!(validate143(data.fullName, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs4 = errors;
if(!(validate145(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
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
validate156.errors = [{instancePath,schemaPath:"#/components/schemas/UserChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}

const check_components_parameters_UserActionId_schema = validate160;

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate160.errors = [{instancePath,schemaPath:"#/components/parameters/UserActionId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate160.errors = [{instancePath,schemaPath:"#/components/parameters/UserActionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate160.errors = [{instancePath,schemaPath:"#/components/parameters/UserActionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/components/parameters/UserActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserActionInput = validate161;

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "password") || (key0 === "currentPassword"))){
validate161.errors = [{instancePath,schemaPath:"#/components/schemas/UserActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.password !== undefined){
const _errs2 = errors;
if(!(validate149(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currentPassword !== undefined){
const _errs3 = errors;
if(!(validate53(data.currentPassword, {instancePath:instancePath+"/currentPassword",parentData:data,parentDataProperty:"currentPassword",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate161.errors = [{instancePath,schemaPath:"#/components/schemas/UserActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserCertificateCreation = validate164;

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.certificate === undefined) && (missing0 = "certificate")){
validate164.errors = [{instancePath,schemaPath:"#/components/schemas/UserCertificateCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "certificate")){
validate164.errors = [{instancePath,schemaPath:"#/components/schemas/UserCertificateCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.certificate !== undefined){
let data0 = data.certificate;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 8192){
validate164.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/UserCertificateCreation/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate164.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/UserCertificateCreation/properties/certificate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate164.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/UserCertificateCreation/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/components/schemas/UserCertificateCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}

const check_components_parameters_FileOwnerId_schema = validate165;

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate165.errors = [{instancePath,schemaPath:"#/components/parameters/FileOwnerId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate165.errors = vErrors;
return errors === 0;
}

const check_components_parameters_UserFileId_schema = validate166;

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate166.errors = [{instancePath,schemaPath:"#/components/parameters/UserFileId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate166.errors = vErrors;
return errors === 0;
}

const check_components_schemas_LoginRulesReplacement = validate167;

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.detectionWindowSeconds === undefined) && (missing0 = "detectionWindowSeconds")) || ((data.lockoutDurationSeconds === undefined) && (missing0 = "lockoutDurationSeconds"))) || ((data.maxFailedAttempts === undefined) && (missing0 = "maxFailedAttempts"))){
validate167.errors = [{instancePath,schemaPath:"#/components/schemas/LoginRulesReplacement/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "detectionWindowSeconds") || (key0 === "lockoutDurationSeconds")) || (key0 === "maxFailedAttempts"))){
validate167.errors = [{instancePath,schemaPath:"#/components/schemas/LoginRulesReplacement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.detectionWindowSeconds !== undefined){
let data0 = data.detectionWindowSeconds;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate167.errors = [{instancePath:instancePath+"/detectionWindowSeconds",schemaPath:"#/components/schemas/LoginRulesReplacement/properties/detectionWindowSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 86400 || isNaN(data0)){
validate167.errors = [{instancePath:instancePath+"/detectionWindowSeconds",schemaPath:"#/components/schemas/LoginRulesReplacement/properties/detectionWindowSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data0 < 60 || isNaN(data0)){
validate167.errors = [{instancePath:instancePath+"/detectionWindowSeconds",schemaPath:"#/components/schemas/LoginRulesReplacement/properties/detectionWindowSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60"}];
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
if(data.lockoutDurationSeconds !== undefined){
let data1 = data.lockoutDurationSeconds;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate167.errors = [{instancePath:instancePath+"/lockoutDurationSeconds",schemaPath:"#/components/schemas/LoginRulesReplacement/properties/lockoutDurationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 86400 || isNaN(data1)){
validate167.errors = [{instancePath:instancePath+"/lockoutDurationSeconds",schemaPath:"#/components/schemas/LoginRulesReplacement/properties/lockoutDurationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data1 < 60 || isNaN(data1)){
validate167.errors = [{instancePath:instancePath+"/lockoutDurationSeconds",schemaPath:"#/components/schemas/LoginRulesReplacement/properties/lockoutDurationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60"}];
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
if(data.maxFailedAttempts !== undefined){
let data2 = data.maxFailedAttempts;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate167.errors = [{instancePath:instancePath+"/maxFailedAttempts",schemaPath:"#/components/schemas/LoginRulesReplacement/properties/maxFailedAttempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate167.errors = [{instancePath:instancePath+"/maxFailedAttempts",schemaPath:"#/components/schemas/LoginRulesReplacement/properties/maxFailedAttempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate167.errors = [{instancePath:instancePath+"/maxFailedAttempts",schemaPath:"#/components/schemas/LoginRulesReplacement/properties/maxFailedAttempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
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
validate167.errors = [{instancePath,schemaPath:"#/components/schemas/LoginRulesReplacement/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PasswordRulesChange = validate168;

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "expiryDays") || (key0 === "history")) || (key0 === "minimumLength"))){
validate168.errors = [{instancePath,schemaPath:"#/components/schemas/PasswordRulesChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.expiryDays !== undefined){
let data0 = data.expiryDays;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate168.errors = [{instancePath:instancePath+"/expiryDays",schemaPath:"#/components/schemas/PasswordRulesChange/properties/expiryDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 365 || isNaN(data0)){
validate168.errors = [{instancePath:instancePath+"/expiryDays",schemaPath:"#/components/schemas/PasswordRulesChange/properties/expiryDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate168.errors = [{instancePath:instancePath+"/expiryDays",schemaPath:"#/components/schemas/PasswordRulesChange/properties/expiryDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.history !== undefined){
let data1 = data.history;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate168.errors = [{instancePath:instancePath+"/history",schemaPath:"#/components/schemas/PasswordRulesChange/properties/history/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
validate168.errors = [{instancePath:instancePath+"/history",schemaPath:"#/components/schemas/PasswordRulesChange/properties/history/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate168.errors = [{instancePath:instancePath+"/history",schemaPath:"#/components/schemas/PasswordRulesChange/properties/history/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.minimumLength !== undefined){
let data2 = data.minimumLength;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate168.errors = [{instancePath:instancePath+"/minimumLength",schemaPath:"#/components/schemas/PasswordRulesChange/properties/minimumLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 30 || isNaN(data2)){
validate168.errors = [{instancePath:instancePath+"/minimumLength",schemaPath:"#/components/schemas/PasswordRulesChange/properties/minimumLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30"}];
return false;
}
else {
if(data2 < 8 || isNaN(data2)){
validate168.errors = [{instancePath:instancePath+"/minimumLength",schemaPath:"#/components/schemas/PasswordRulesChange/properties/minimumLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8},message:"must be >= 8"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/components/schemas/PasswordRulesChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}

const check_components_parameters_PasswordRulesActionId_schema = validate169;
const pattern123 = new RegExp("^(?:enable|disable)$", "u");

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 7){
validate169.errors = [{instancePath,schemaPath:"#/components/parameters/PasswordRulesActionId/schema/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"}];
return false;
}
else {
if(func0(data) < 6){
validate169.errors = [{instancePath,schemaPath:"#/components/parameters/PasswordRulesActionId/schema/minLength",keyword:"minLength",params:{limit: 6},message:"must NOT have fewer than 6 characters"}];
return false;
}
else {
if(!pattern123.test(data)){
validate169.errors = [{instancePath,schemaPath:"#/components/parameters/PasswordRulesActionId/schema/pattern",keyword:"pattern",params:{pattern: "^(?:enable|disable)$"},message:"must match pattern \""+"^(?:enable|disable)$"+"\""}];
return false;
}
}
}
}
else {
validate169.errors = [{instancePath,schemaPath:"#/components/parameters/PasswordRulesActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PasswordRulesActionInput = validate170;
const schema131 = {"type":"object","additionalProperties":false,"properties":{"settingsToToggle":{"type":"array","minItems":1,"maxItems":2,"items":{"type":"string","enum":["expiryDays","history"]}}}};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "settingsToToggle")){
validate170.errors = [{instancePath,schemaPath:"#/components/schemas/PasswordRulesActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.settingsToToggle !== undefined){
let data0 = data.settingsToToggle;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 2){
validate170.errors = [{instancePath:instancePath+"/settingsToToggle",schemaPath:"#/components/schemas/PasswordRulesActionInput/properties/settingsToToggle/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data0.length < 1){
validate170.errors = [{instancePath:instancePath+"/settingsToToggle",schemaPath:"#/components/schemas/PasswordRulesActionInput/properties/settingsToToggle/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(typeof data1 !== "string"){
validate170.errors = [{instancePath:instancePath+"/settingsToToggle/" + i0,schemaPath:"#/components/schemas/PasswordRulesActionInput/properties/settingsToToggle/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "expiryDays") || (data1 === "history"))){
validate170.errors = [{instancePath:instancePath+"/settingsToToggle/" + i0,schemaPath:"#/components/schemas/PasswordRulesActionInput/properties/settingsToToggle/items/enum",keyword:"enum",params:{allowedValues: schema131.properties.settingsToToggle.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/settingsToToggle",schemaPath:"#/components/schemas/PasswordRulesActionInput/properties/settingsToToggle/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate170.errors = [{instancePath,schemaPath:"#/components/schemas/PasswordRulesActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}

export const requests17 = {
  openSession: {
    parameters: [],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  closeSession: {
    parameters: [],
    bodies: {},
  },
  createLoginChallenge: {
    parameters: [],
    bodies: { 'json': check_components_schemas_LoginChallengeRequest },
  },
  loginUser: {
    parameters: [],
    bodies: { 'json': check_components_schemas_UserLogin },
  },
  listRoles: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createRole: {
    parameters: [],
    bodies: { 'json': check_components_schemas_RoleCreation },
  },
  getRole: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_ApplianceRoleId_schema },
    ],
    bodies: {},
  },
  replaceRole: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_ApplianceRoleId_schema },
    ],
    bodies: { 'json': check_components_schemas_RoleReplacement },
  },
  changeRole: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_ApplianceRoleId_schema },
    ],
    bodies: { 'json': check_components_schemas_RoleChange },
  },
  deleteRole: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_ApplianceRoleId_schema },
    ],
    bodies: {},
  },
  getRoleResources: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_ApplianceRoleId_schema },
    ],
    bodies: {},
  },
  replaceRoleResources: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_ApplianceRoleId_schema },
    ],
    bodies: { 'octet-stream': check_components_schemas_RoleRules },
  },
  changeRoleResources: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_ApplianceRoleId_schema },
    ],
    bodies: { 'octet-stream': check_components_schemas_RoleRules },
  },
  getAcl: {
    parameters: [],
    bodies: {},
  },
  replaceAcl: {
    parameters: [],
    bodies: { 'octet-stream': check_components_schemas_AccessControlList },
  },
  changeAcl: {
    parameters: [],
    bodies: { 'octet-stream': check_components_schemas_AccessControlList },
  },
  listTasks: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  deleteTasks: {
    parameters: [],
    bodies: {},
  },
  getTask: {
    parameters: [
      { name: 'taskid', in: 'path', required: true, type: 'string', check: check_components_parameters_TaskId_schema },
    ],
    bodies: {},
  },
  getTaskResponse: {
    parameters: [
      { name: 'taskid', in: 'path', required: true, type: 'string', check: check_components_parameters_TaskId_schema },
    ],
    bodies: {},
  },
  listTaskActions: {
    parameters: [
      { name: 'taskid', in: 'path', required: true, type: 'string', check: check_components_parameters_TaskId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performTaskAction: {
    parameters: [
      { name: 'taskid', in: 'path', required: true, type: 'string', check: check_components_parameters_TaskId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  getAppliance: {
    parameters: [],
    bodies: {},
  },
  getNtls: {
    parameters: [],
    bodies: {},
  },
  changeNtls: {
    parameters: [],
    bodies: { 'json': check_components_schemas_NtlsSettings },
  },
  getNtlsCertificate: {
    parameters: [],
    bodies: {},
  },
  installNtlsCertificate: {
    parameters: [],
    bodies: { 'json': check_components_schemas_NtlsCertificateFile, 'octet-stream': check_components_schemas_CertificateUpload },
  },
  regenerateNtlsCertificate: {
    parameters: [],
    bodies: { 'json': check_components_schemas_NtlsCertificateRegeneration },
  },
  listNtlsClients: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  registerNtlsClient: {
    parameters: [],
    bodies: { 'json': check_components_schemas_NtlsClientRegistration },
  },
  getNtlsClient: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: {},
  },
  replaceNtlsClientCertificate: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: { 'json': check_components_schemas_NtlsClientCertificate, 'octet-stream': check_components_schemas_CertificateUpload },
  },
  deleteNtlsClient: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: {},
  },
  listNtlsClientActions: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: {},
  },
  getNtlsClientDn: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: {},
  },
  changeNtlsClientDn: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: { 'json': check_components_schemas_NtlsClientDnChange },
  },
  listNtlsClientLinks: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createNtlsClientLink: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: { 'json': check_components_schemas_NtlsLinkCreation },
  },
  getNtlsClientLink: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
      { name: 'linkid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsLinkId_schema },
    ],
    bodies: {},
  },
  deleteNtlsClientLink: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
      { name: 'linkid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsLinkId_schema },
    ],
    bodies: {},
  },
  listApplianceActions: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performApplianceAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_ApplianceActionInput },
  },
  getCpu: {
    parameters: [],
    bodies: {},
  },
  listCpuProcesses: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  listProcesses: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getMemory: {
    parameters: [],
    bodies: {},
  },
  getDisk: {
    parameters: [],
    bodies: {},
  },
  listDiskPartitions: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getDiskPartition: {
    parameters: [
      { name: 'id', in: 'path', required: true, type: 'string', check: check_components_parameters_DiskPartitionId_schema },
    ],
    bodies: {},
  },
  listSensors: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getSensor: {
    parameters: [
      { name: 'sensorid', in: 'path', required: true, type: 'string', check: check_components_parameters_SensorId_schema },
    ],
    bodies: {},
  },
  createLogMessage: {
    parameters: [],
    bodies: { 'json': check_components_schemas_LogMessage },
  },
  listServices: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getService: {
    parameters: [
      { name: 'serviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_ServiceId_schema },
    ],
    bodies: {},
  },
  changeService: {
    parameters: [
      { name: 'serviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_ServiceId_schema },
    ],
    bodies: { 'json': check_components_schemas_ServiceChange },
  },
  performServiceAction: {
    parameters: [
      { name: 'serviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_ServiceId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ServiceActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_ServiceActionInput },
  },
  getSsh: {
    parameters: [],
    bodies: {},
  },
  changeSsh: {
    parameters: [],
    bodies: { 'json': check_components_schemas_SshChange },
  },
  performSshAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  getWebServer: {
    parameters: [],
    bodies: {},
  },
  changeWebServer: {
    parameters: [],
    bodies: { 'json': check_components_schemas_WebServerChange },
  },
  getBlocklist: {
    parameters: [],
    bodies: {},
  },
  replaceBlocklist: {
    parameters: [],
    bodies: { 'json': check_components_schemas_BlocklistChange },
  },
  changeBlocklist: {
    parameters: [],
    bodies: { 'json': check_components_schemas_BlocklistChange },
  },
  listWebServerActions: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  listPackageFiles: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createPackageFile: {
    parameters: [
      { name: 'VerifyOnly', in: 'query', required: false, type: 'boolean', check: check_components_parameters_VerifyOnly_schema },
    ],
    bodies: { 'json': check_components_schemas_PackageFile },
  },
  listPackages: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  listUpgrades: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createUpgrade: {
    parameters: [],
    bodies: { 'json': check_components_schemas_UpgradeFile, 'octet-stream': check_components_schemas_UpgradeUpload },
  },
  getUpgrade: {
    parameters: [
      { name: 'upgradeid', in: 'path', required: true, type: 'string', check: check_components_parameters_UpgradeId_schema },
    ],
    bodies: {},
  },
  getCluster: {
    parameters: [],
    bodies: {},
  },
  getConfig: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performBackupAction: {
    parameters: [
      { name: 'backupid', in: 'path', required: true, type: 'string', check: check_components_parameters_BackupId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_Restoration },
  },
  createCluster: {
    parameters: [],
    bodies: { 'json': check_components_schemas_ClusterCreation },
  },
  listClusterMembers: {
    parameters: [
      { name: 'clusterID', in: 'path', required: true, type: 'string', check: check_components_parameters_ClusterId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  listHsms: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getHsm: {
    parameters: [],
    bodies: {},
  },
  initializeHsm: {
    parameters: [],
    bodies: { 'json': check_components_schemas_HsmInitialization },
  },
  loginHsm: {
    parameters: [],
    bodies: { 'json': check_components_schemas_HsmLogin },
  },
  logoutHsm: {
    parameters: [],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  listHsmActions: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performHsmAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_HsmActionInput },
  },
  getHsmMetrics: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getHsmUtilization: {
    parameters: [],
    bodies: {},
  },
  listUtilizationBins: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getHsmCounter: {
    parameters: [],
    bodies: {},
  },
  getHsmStorageSpace: {
    parameters: [],
    bodies: {},
  },
  listHsmLicenses: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  listHsmPolicies: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getHsmPolicy: {
    parameters: [
      { name: 'policyid', in: 'path', required: true, type: 'string', check: check_components_parameters_PolicyId_schema },
    ],
    bodies: {},
  },
  listHsmCapabilities: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getHsmCertificate: {
    parameters: [
      { name: 'type', in: 'query', required: false, type: 'string', check: check_components_parameters_CertificateType_schema },
    ],
    bodies: {},
  },
  getHsmTamper: {
    parameters: [],
    bodies: {},
  },
  listTamperActions: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performTamperAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  getPed: {
    parameters: [
      { name: 'pedid', in: 'path', required: true, type: 'string', check: check_components_parameters_PedId_schema },
    ],
    bodies: {},
  },
  listPedActions: {
    parameters: [
      { name: 'pedid', in: 'path', required: true, type: 'string', check: check_components_parameters_PedId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performPedAction: {
    parameters: [
      { name: 'pedid', in: 'path', required: true, type: 'string', check: check_components_parameters_PedId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_PedActionInput },
  },
  getHsmFirmware: {
    parameters: [],
    bodies: {},
  },
  listFirmwareActions: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performFirmwareAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  createIndirectResponse: {
    parameters: [],
    bodies: { 'json': check_components_schemas_IndirectResponseOrder },
  },
  listHsmRoles: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getHsmRole: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: {},
  },
  changeHsmRolePassword: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: { 'json': check_components_schemas_HsmRolePasswordChange },
  },
  listHsmRoleActions: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performHsmRoleAction: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_HsmRoleActionInput },
  },
  listPartitionRoles: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getPartitionRole: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: {},
  },
  initializePartitionRole: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: { 'json': check_components_schemas_PartitionRoleInitialization },
  },
  changePartitionRolePassword: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: { 'json': check_components_schemas_PartitionRolePasswordChange },
  },
  listPartitionRoleActions: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performPartitionRoleAction: {
    parameters: [
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_PartitionRoleActionInput },
  },
  listPartitions: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createPartition: {
    parameters: [],
    bodies: { 'json': check_components_schemas_PartitionCreation },
  },
  getPartition: {
    parameters: [],
    bodies: {},
  },
  initializePartition: {
    parameters: [],
    bodies: { 'json': check_components_schemas_PartitionInitialization },
  },
  deletePartition: {
    parameters: [],
    bodies: {},
  },
  loginPartition: {
    parameters: [],
    bodies: { 'json': check_components_schemas_PartitionLogin },
  },
  logoutPartition: {
    parameters: [],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  listPartitionPolicies: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createPolicyTemplate: {
    parameters: [],
    bodies: { 'json': check_components_schemas_PolicyTemplateFile },
  },
  getPartitionSff: {
    parameters: [],
    bodies: {},
  },
  changePartitionStc: {
    parameters: [],
    bodies: { 'json': check_components_schemas_StcSettings },
  },
  createStcClient: {
    parameters: [],
    bodies: { 'json': check_components_schemas_StcClientRegistration },
  },
  getStcClient: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_StcClientId_schema },
    ],
    bodies: {},
  },
  createIndirectChallenge: {
    parameters: [],
    bodies: { 'json': check_components_schemas_IndirectChallengeOrder },
  },
  getIndirectChallenge: {
    parameters: [
      { name: 'challengeid', in: 'path', required: true, type: 'string', check: check_components_parameters_ChallengeId_schema },
    ],
    bodies: {},
  },
  listPartitionObjects: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getPartitionObject: {
    parameters: [
      { name: 'objectid', in: 'path', required: true, type: 'string', check: check_components_parameters_ObjectId_schema },
    ],
    bodies: {},
  },
  performObjectAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_ObjectActionInput },
  },
  getSmk: {
    parameters: [
      { name: 'smkid', in: 'path', required: true, type: 'string', check: check_components_parameters_SmkId_schema },
    ],
    bodies: {},
  },
  listSmkActions: {
    parameters: [
      { name: 'smkid', in: 'path', required: true, type: 'string', check: check_components_parameters_SmkId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performSmkAction: {
    parameters: [
      { name: 'smkid', in: 'path', required: true, type: 'string', check: check_components_parameters_SmkId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: {},
  },
  getNetwork: {
    parameters: [],
    bodies: {},
  },
  changeNetwork: {
    parameters: [],
    bodies: { 'json': check_components_schemas_NetworkChange },
  },
  performNetworkAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_NetworkActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_PingInput },
  },
  listNetworkDevices: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getNetworkDevice: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_DeviceId_schema },
    ],
    bodies: {},
  },
  getNetworkDeviceStats: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_DeviceId_schema },
    ],
    bodies: {},
  },
  replaceNetworkDeviceIp4: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_ConfigurableDeviceId_schema },
    ],
    bodies: { 'json': check_components_schemas_Ip4Configuration },
  },
  performNetworkDeviceAction: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_DeviceId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_BondActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_BondActionInput },
  },
  getMeasurementStats: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_DeviceId_schema },
      { name: 'duration', in: 'query', required: false, type: 'string', check: check_components_parameters_MeasurementDuration_schema },
    ],
    bodies: {},
  },
  getTrafficClass: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_DeviceId_schema },
      { name: 'classid', in: 'path', required: true, type: 'string', check: check_components_parameters_ClassId_schema },
    ],
    bodies: {},
  },
  replaceTrafficClass: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_DeviceId_schema },
      { name: 'classid', in: 'path', required: true, type: 'string', check: check_components_parameters_ClassId_schema },
    ],
    bodies: { 'json': check_components_schemas_TrafficClassInput },
  },
  deleteRoute: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_DeviceId_schema },
      { name: 'routeid', in: 'path', required: true, type: 'string', check: check_components_parameters_RouteId_schema },
    ],
    bodies: { 'json': check_components_schemas_RouteDescription },
  },
  getMeasurement: {
    parameters: [],
    bodies: {},
  },
  performMeasurementAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_MeasurementActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_MeasurementActionInput },
  },
  getTime: {
    parameters: [],
    bodies: {},
  },
  replaceTime: {
    parameters: [],
    bodies: { 'json': check_components_schemas_TimeSetting },
  },
  changeTime: {
    parameters: [],
    bodies: { 'json': check_components_schemas_TimeChange },
  },
  getNtp: {
    parameters: [],
    bodies: {},
  },
  getNtpStatus: {
    parameters: [],
    bodies: {},
  },
  listNtpServers: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createNtpServer: {
    parameters: [],
    bodies: { 'json': check_components_schemas_NtpServerCreation },
  },
  getNtpServer: {
    parameters: [
      { name: 'serverid', in: 'path', required: true, type: 'string', check: check_components_parameters_ServerId_schema },
    ],
    bodies: {},
  },
  replaceNtpServer: {
    parameters: [
      { name: 'serverid', in: 'path', required: true, type: 'string', check: check_components_parameters_ServerId_schema },
    ],
    bodies: { 'json': check_components_schemas_NtpServerSettings },
  },
  performNtpAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtpActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_NtpActionInput },
  },
  getSyslog: {
    parameters: [],
    bodies: {},
  },
  listSyslogLogs: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getSyslogLog: {
    parameters: [
      { name: 'logid', in: 'path', required: true, type: 'string', check: check_components_parameters_LogId_schema },
    ],
    bodies: {},
  },
  listRemoteHosts: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createRemoteHost: {
    parameters: [],
    bodies: { 'json': check_components_schemas_RemoteHostCreation },
  },
  createSyslogCa: {
    parameters: [],
    bodies: { 'json': check_components_schemas_SyslogCa },
  },
  replaceSyslogCertificate: {
    parameters: [],
    bodies: { 'json': check_components_schemas_SyslogCertificateFile, 'octet-stream': check_components_schemas_SyslogCertificateText },
  },
  createSyslogCertificate: {
    parameters: [],
    bodies: { 'json': check_components_schemas_SelfSignedCertificate },
  },
  getSnmp: {
    parameters: [],
    bodies: {},
  },
  createSnmpTrap: {
    parameters: [],
    bodies: { 'json': check_components_schemas_SnmpTrapCreation },
  },
  performSnmpTrapTest: {
    parameters: [],
    bodies: { 'json': check_components_schemas_SnmpTrapTest },
  },
  performSnmpTrapAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_SnmpTrapActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  getSnmpTrap: {
    parameters: [
      { name: 'trapid', in: 'path', required: true, type: 'string', check: check_components_parameters_TrapId_schema },
    ],
    bodies: {},
  },
  createSnmpUser: {
    parameters: [],
    bodies: { 'json': check_components_schemas_SnmpUserCreation },
  },
  getSnmpUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_SnmpUserId_schema },
    ],
    bodies: {},
  },
  createSnmpNotification: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_SnmpUserId_schema },
    ],
    bodies: { 'json': check_components_schemas_SnmpNotificationCreation },
  },
  getSnmpNotification: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_SnmpUserId_schema },
      { name: 'notificationid', in: 'path', required: true, type: 'string', check: check_components_parameters_NotificationId_schema },
    ],
    bodies: {},
  },
  changeSnmpNotification: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_SnmpUserId_schema },
      { name: 'notificationid', in: 'path', required: true, type: 'string', check: check_components_parameters_NotificationId_schema },
    ],
    bodies: { 'json': check_components_schemas_SnmpNotificationChange },
  },
  listUsers: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createUser: {
    parameters: [],
    bodies: { 'json': check_components_schemas_UserCreation },
  },
  getUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
    ],
    bodies: {},
  },
  replaceUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
    ],
    bodies: { 'json': check_components_schemas_UserReplacement },
  },
  changeUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
    ],
    bodies: { 'json': check_components_schemas_UserChange },
  },
  deleteUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
    ],
    bodies: {},
  },
  listUserActions: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performUserAction: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_UserActionInput },
  },
  listUserCertificates: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createUserCertificate: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
    ],
    bodies: { 'json': check_components_schemas_UserCertificateCreation },
  },
  deleteUserCertificates: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
    ],
    bodies: {},
  },
  listUserFiles: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_FileOwnerId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createUserFile: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
    ],
    bodies: {},
  },
  getUserFile: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_FileOwnerId_schema },
      { name: 'fileid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserFileId_schema },
    ],
    bodies: {},
  },
  getUserFileArchive: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_FileOwnerId_schema },
      { name: 'fileid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserFileId_schema },
    ],
    bodies: {},
  },
  getLoginRules: {
    parameters: [],
    bodies: {},
  },
  replaceLoginRules: {
    parameters: [],
    bodies: { 'json': check_components_schemas_LoginRulesReplacement },
  },
  listLoginRulesActions: {
    parameters: [],
    bodies: {},
  },
  getPasswordRules: {
    parameters: [],
    bodies: {},
  },
  changePasswordRules: {
    parameters: [],
    bodies: { 'json': check_components_schemas_PasswordRulesChange },
  },
  listPasswordRulesActions: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performPasswordRulesAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PasswordRulesActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_PasswordRulesActionInput },
  },
};

export {
  validate31,
  validate43,
  validate112,
  validate51,
  validate145,
  validate0,
  validate67,
  validate72,
  validate34,
  validate1,
  validate22,
  validate29,
  validate45,
  validate87,
  validate71,
  validate107,
  validate95,
  validate53,
  validate38,
  validate36,
  validate139,
  validate137,
  validate39,
  validate97,
  validate96,
  validate121,
  validate120,
  validate46,
  validate47,
  validate161,
  validate164,
  validate149,
  validate42,
  validate3,
  validate4,
  validate32,
  validate33,
  validate35,
  validate37,
  validate44,
  validate48,
  validate56,
  validate69,
  validate106,
  validate108,
  validate111,
  validate113,
  validate123,
  validate125,
  validate127,
  validate138,
  validate140,
  validate151,
  validate160,
  validate165,
  validate166,
};
