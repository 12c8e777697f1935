# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the house is built: one place for language, warnings, strictness and sanitizers.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

find_program(LETTERDESK_CCACHE ccache)
if(LETTERDESK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers are cached only with these sloppiness settings. Asked by what a source depends on, the cache
    # need not preprocess what it does not hold.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_DEPEND=1
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" "CCACHE_NOHASHDIR=1" "${LETTERDESK_CCACHE}")
endif()

# The linker of the system takes a second for each test; link-time optimization stays with it.
find_program(LETTERDESK_MOLD mold)
if(LETTERDESK_MOLD AND NOT CMAKE_INTERPROCEDURAL_OPTIMIZATION)
    add_link_options(-fuse-ld=mold)
endif()

add_library(letterdesk_options INTERFACE)
target_compile_options(letterdesk_options INTERFACE
    -Wall -Wextra -Wconversion -Wshadow
    $<$<BOOL:${LETTERDESK_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND LETTERDESK_PRECOMPILED)
    target_compile_options(letterdesk_options INTERFACE -fpch-preprocess)
endif()
target_compile_definitions(letterdesk_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LETTERDESK_VERSION="${PROJECT_VERSION}" LETTERDESK_APPLICATION_ID="${LETTERDESK_APPLICATION_ID}")
target_include_directories(letterdesk_options INTERFACE "${PROJECT_SOURCE_DIR}")
if(LETTERDESK_SANITIZE)
    target_compile_options(letterdesk_options INTERFACE
        -fsanitize=${LETTERDESK_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # GCC 12 sees it in std::optional once the sanitizer has rewritten the code
    target_link_options(letterdesk_options INTERFACE -fsanitize=${LETTERDESK_SANITIZE})
endif()

# Sources of one room compiled together, at most eight at a time: most of the time goes into what they all include.
# Lint reads each by itself, so that none leans on its neighbor.
function(letterdesk_batch_by_room name)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    foreach(source IN LISTS ARGN)
        get_filename_component(room "${source}" DIRECTORY)
        string(MAKE_C_IDENTIFIER "room_${room}" room)
        math(EXPR ${room} "${${room}} + 1")
        math(EXPR batch "${${room}} / 8")
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${room}_${batch}")
    endforeach()
endfunction()

# letterdesk_symbols links the objects of each library as a shared one that may leave nothing undefined: a library
# that uses another without saying so would go unseen in a program that links both.
add_custom_target(letterdesk_symbols)
function(letterdesk_check_symbols name alias)
    cmake_parse_arguments(ARG "" "" "LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name}_symbols SHARED EXCLUDE_FROM_ALL $<TARGET_OBJECTS:${name}>)
    add_library(LetterdeskSymbols::${alias} ALIAS ${name}_symbols)
    list(TRANSFORM ARG_LINKS REPLACE "^Letterdesk::" "LetterdeskSymbols::")
    list(TRANSFORM ARG_PRIVATE_LINKS REPLACE "^Letterdesk::" "LetterdeskSymbols::")
    set_target_properties(${name}_symbols PROPERTIES LINKER_LANGUAGE CXX AUTOMOC OFF AUTOUIC OFF AUTORCC OFF
        LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/symbols")
    target_link_options(${name}_symbols PRIVATE -Wl,--no-undefined)
    target_link_libraries(${name}_symbols PUBLIC ${ARG_LINKS} PRIVATE letterdesk_options ${ARG_PRIVATE_LINKS})
    add_dependencies(letterdesk_symbols ${name}_symbols)
endfunction()

# letterdesk_library(NAME ALIAS Core SOURCES ... HEADERS ... LINKS ... PRIVATE_LINKS ... PRECOMPILE ...)
# A header with a source beside it stands alone, since that source includes it first (tests/arch) and lint reads it by
# itself, without precompiled headers; the others are file sets of their own that CI compiles.
function(letterdesk_library name)
    cmake_parse_arguments(ARG "" "ALIAS" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS;PRECOMPILE" ${ARGN})
    list(TRANSFORM ARG_SOURCES REPLACE "\\.cpp$" ".h" OUTPUT_VARIABLE paired)
    set(lone ${ARG_HEADERS})
    list(REMOVE_ITEM lone ${paired})
    list(REMOVE_ITEM ARG_HEADERS ${lone} "")
    add_library(${name})
    add_library(Letterdesk::${ARG_ALIAS} ALIAS ${name})
    if(LETTERDESK_BATCHED)
        letterdesk_batch_by_room(${name} ${ARG_SOURCES})
    endif()
    letterdesk_check_symbols(${name} ${ARG_ALIAS} LINKS ${ARG_LINKS} PRIVATE_LINKS ${ARG_PRIVATE_LINKS})
    target_sources(${name} PRIVATE ${ARG_SOURCES}
        PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${ARG_HEADERS}
        FILE_SET lone_headers TYPE HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${lone})
    target_link_libraries(${name} PUBLIC letterdesk_options ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    if(LETTERDESK_PRECOMPILED AND ARG_PRECOMPILE)
        target_precompile_headers(${name} PRIVATE ${ARG_PRECOMPILE})
    endif()
    set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON
        INTERFACE_HEADER_SETS_TO_VERIFY lone_headers)
endfunction()

# letterdesk_test(NAME LINKS ... [SOURCES ...] [TIMEOUT seconds] [LABELS ...]): one class, one executable,
# one line. The source is tst_NAME.cpp unless SOURCES says otherwise. Each test gets a private home, a fixed
# zone and locale and no display.
function(letterdesk_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES tst_${name}.cpp)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    if(LETTERDESK_SANITIZE)
        math(EXPR ARG_TIMEOUT "3 * ${ARG_TIMEOUT}") # that is how much slower it runs
    endif()
    add_executable(tst_${name} ${ARG_SOURCES})
    target_link_libraries(tst_${name} PRIVATE letterdesk_options Qt6::Test ${ARG_LINKS})
    # Precompiled headers serve those with the same modules of Qt; what links others reads them itself.
    if(LETTERDESK_PRECOMPILED AND NOT ARG_LINKS MATCHES "Letterdesk::Program|print_samples")
        set(room core)
        if(ARG_LINKS MATCHES "Letterdesk::Ui")
            set(room window)
        endif()
        target_precompile_headers(tst_${name} REUSE_FROM letterdesk_${room}_test_headers)
        # Nearly empty: not worth reading what is precompiled.
        set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/tst_${name}_autogen/mocs_compilation.cpp"
            PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
    target_compile_definitions(tst_${name} PRIVATE LETTERDESK_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        LETTERDESK_RESOURCES="${PROJECT_SOURCE_DIR}/resources")
    set(home "${PROJECT_BINARY_DIR}/test-homes/${name}")
    file(MAKE_DIRECTORY "${home}/runtime")
    file(CHMOD "${home}/runtime" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    add_test(NAME ${name} COMMAND tst_${name})
    # Trap: up to GCC 13 the leak check takes some blocks of thread-local memory for those of a glibc before 2.25 and
    # reads beyond them ("Tracer caught signal 11", google/sanitizers#1322), by chance and without a leak.
    set(sanitizers "ASAN_OPTIONS=detect_leaks=1:intercept_tls_get_addr=0")
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=America/New_York;LC_ALL=C.UTF-8;HOME=${home};XDG_RUNTIME_DIR=${home}/runtime;XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;${sanitizers};LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/leaks_of_others.txt:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
